import {useEffect, useMemo, useRef, useState, type ReactNode} from 'react';
import type {MatrixRatingModule, RatingParts} from '../../assessment/matrix-rating';
import {shareReact} from '../../island/page-react';
import type {MatrixData} from '../../page-data/matrix';
import {useAddress} from '../address/useAddress';
import {useClasses} from './classes';
import {MatrixFilters} from './Filters';
import type {MatrixSettings} from './page';
import {matrixAddress, select, wholeMatrix} from './state';
import type {MatrixLinks, MatrixStrings} from './strings';
import {MatrixTable} from './View';

/** The matrix in the reader's browser: with a choice of its rows and levels, which stands in the address. */
export function RunningMatrix({
  matrix,
  settings,
  ratingFile,
  strings,
  links,
}: {
  readonly matrix: MatrixData;
  readonly settings: Pick<MatrixSettings, 'root' | 'whole'>;
  /** The address of the code that rates. */
  readonly ratingFile: string;
  readonly strings: MatrixStrings;
  readonly links: MatrixLinks;
}): ReactNode {
  const {filters: styles} = useClasses();
  const form = useMemo(() => matrixAddress(matrix), [matrix]);
  const {entry, isIgnored, change} = useAddress(form);
  const {Rating, failed} = useRating(entry.isRating, ratingFile);
  const selection = select(matrix, entry);
  const table = (rating: RatingParts | undefined): ReactNode => (
    <MatrixTable
      selection={selection}
      step={entry.step}
      rating={rating}
      isRunning
      strings={strings}
      links={links}
    />
  );
  return (
    <>
      <div className={styles.bar}>
        <MatrixFilters
          data={matrix}
          state={entry}
          isIgnored={isIgnored}
          shown={selection.rows.length}
          strings={strings}
          onChange={change}
          onReset={() => change({...wholeMatrix, isRating: entry.isRating})}
        />
        <button
          type="button"
          aria-pressed={entry.isRating}
          aria-busy={entry.isRating && !Rating && !failed}
          onClick={() => change({...entry, isRating: !entry.isRating})}>
          {strings.rate}
        </button>
      </div>
      {entry.isRating && failed ? (
        // Said again each time.
        <p key={failed} role="alert">
          {strings.rateFailed}
        </p>
      ) : null}
      {entry.isRating && Rating ? (
        <Rating settings={settings} levelName={strings.cell}>
          {table}
        </Rating>
      ) : (
        table(undefined)
      )}
    </>
  );
}

/** The part that rates, which is loaded when it is first asked for, and asked for again when it did not come. */
function useRating(
  isAsked: boolean,
  file: string,
): {readonly Rating?: MatrixRatingModule['default']; /** How often. */ readonly failed?: number} {
  const [state, setState] = useState<ReturnType<typeof useRating>>({});
  const tries = useRef(0);
  useEffect(() => {
    if (!isAsked || state.Rating) return;
    shareReact();
    // Browsers remember of an address that nothing came.
    import(tries.current === 0 ? file : `${file}?${tries.current}`).then(
      (loaded: MatrixRatingModule) => setState({Rating: loaded.default}),
      () => setState({failed: ++tries.current}),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- What came of it asks for nothing.
  }, [isAsked, file]);
  return state;
}
