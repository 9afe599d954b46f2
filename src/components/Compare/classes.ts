import {createContext, useContext} from 'react';

/**
 * The names of the classes in the built stylesheet, which is made by another bundler than the code of the comparison:
 * its page tells them (`index.tsx`).
 */
export type CompareClasses = Readonly<Record<string, string>>;

export const ClassesContext = createContext<CompareClasses>({});

export const useClasses = (): CompareClasses => useContext(ClassesContext);
