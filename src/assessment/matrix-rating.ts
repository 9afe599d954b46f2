/** What the matrix and the part of it that rates agree upon: that part is the assessment's (`../assessment-app/matrix`). */
import type {ComponentType, ReactNode} from 'react';
import type {LevelNumber} from '../model/shapes';
import type {AssessmentSettings} from './files';

/** Of the focus that arrow keys move. */
interface Stop {
  readonly tabIndex?: number;
}

/** What rating puts into the matrix. */
export interface RatingParts {
  /** In the place of a level in brief; nothing where that stays: what is out of scope, or has no question. */
  readonly cell: (capability: string, level: LevelNumber, stop: Stop) => ReactNode | undefined;
  /** Below the name of a capability: what it is rated. */
  readonly head: (capability: string, stop: Stop) => ReactNode;
}

export interface MatrixRatingProps {
  readonly settings: Pick<AssessmentSettings, 'root' | 'whole'>;
  /** A level of a capability by its name. */
  readonly levelName: (capability: string, level: LevelNumber) => string;
  /** The matrix, with what rating puts into it once that is loaded. */
  readonly children: (parts: RatingParts | undefined) => ReactNode;
}

/** What the file of the rating part exports. */
export interface MatrixRatingModule {
  readonly default: ComponentType<MatrixRatingProps>;
}
