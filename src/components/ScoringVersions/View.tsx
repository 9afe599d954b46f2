import type {ReactNode} from 'react';
import type {ScoringData} from '../../page-data/page-data';
import DataTable from '../DataTable';

export interface ScoringVersionsProps {
  readonly versions: readonly Omit<ScoringData['versions'][number], 'date'>[];
  readonly strings: {
    readonly holds: (version: number, begins: string) => ReactNode;
    readonly label: string;
    readonly version: string;
    readonly begins: string;
    readonly change: string;
  };
}

/** The version that holds, and what each changed, the newest first. */
export default function ScoringVersionsView({versions, strings}: ScoringVersionsProps): ReactNode {
  const holding = versions.at(-1);
  return (
    <>
      {holding && <p>{strings.holds(holding.version, holding.begins)}</p>}
      <DataTable
        label={strings.label}
        columns={[strings.version, strings.begins, strings.change]}
        rows={[...versions].reverse().map(({version, begins, change}) => ({
          key: String(version),
          cells: [version, begins, change],
        }))}
      />
    </>
  );
}
