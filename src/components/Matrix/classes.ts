import {createContext, useContext} from 'react';

type Names = Readonly<Record<string, string>>;

/**
 * The names of the classes in the built stylesheet, which is made by another bundler than the matrix's code: its page
 * tells them (`index.tsx`).
 */
export interface MatrixClasses {
  readonly table: Names;
  readonly filters: Names;
  /** Of `LevelMark`. */
  readonly mark: string;
}

export const ClassesContext = createContext<MatrixClasses>({table: {}, filters: {}, mark: ''});

export const useClasses = (): MatrixClasses => useContext(ClassesContext);
