import {useMemo, type ReactNode} from 'react';
import type {MatrixData} from '../../page-data/matrix';
import {useAddress} from '../address/useAddress';
import {MatrixFilters} from './Filters';
import {matrixAddress, select, wholeMatrix} from './state';
import type {MatrixLinks, MatrixStrings} from './strings';
import {MatrixTable} from './View';

/** The matrix in the reader's browser: with a choice of its rows and levels, which stands in the address. */
export function RunningMatrix({
  matrix,
  strings,
  links,
}: {
  readonly matrix: MatrixData;
  readonly strings: MatrixStrings;
  readonly links: MatrixLinks;
}): ReactNode {
  const form = useMemo(() => matrixAddress(matrix), [matrix]);
  const {entry, isIgnored, change} = useAddress(form);
  const selection = select(matrix, entry);
  return (
    <>
      <MatrixFilters
        data={matrix}
        state={entry}
        isIgnored={isIgnored}
        shown={selection.rows.length}
        strings={strings}
        onChange={change}
        onReset={() => change(wholeMatrix)}
      />
      <MatrixTable
        selection={selection}
        step={entry.step}
        isRunning
        strings={strings}
        links={links}
      />
    </>
  );
}
