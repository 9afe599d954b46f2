import type {ReactNode} from 'react';
import type {ScoringData} from '../../page-data/page-data';

export interface ScoringVersionsProps {
  readonly versions: readonly Omit<ScoringData['versions'][number], 'date'>[];
  readonly strings: {
    readonly holds: (version: number) => string;
    readonly version: (version: number, begins: string) => string;
  };
}

/** The version that holds, and what each changed, the newest first. */
export default function ScoringVersionsView({versions, strings}: ScoringVersionsProps): ReactNode {
  const holding = versions.at(-1);
  return (
    <>
      {holding && (
        <p>
          <strong>{strings.holds(holding.version)}</strong>
        </p>
      )}
      <ul>
        {[...versions].reverse().map(({version, begins, change}) => (
          <li key={version}>
            {strings.version(version, begins)} {change}
          </li>
        ))}
      </ul>
    </>
  );
}
