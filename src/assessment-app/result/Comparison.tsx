import type {ReactNode} from 'react';
import type {AreaStanding, CapabilityStanding} from '../../assessment/profile';
import {useStore} from '../store';
import {fill} from '../words';
import {Mark, WideTable} from './Parts';
import {isOfPart, shortNotes} from '../charts/standing-words';
import type {ResultWords} from './standing';

export interface ComparedColumn {
  readonly id: string;
  readonly name: string;
  readonly profile: readonly AreaStanding[];
}

/**
 * Results beside each other, area by area and capability by capability; never added up.
 *
 * @param hasChange whether a last column says by how much the last is above the first
 */
export default function Comparison({
  label,
  columns,
  hasChange = false,
}: {
  readonly label: string;
  readonly columns: readonly ComparedColumn[];
  readonly hasChange?: boolean;
}): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  const [first] = columns;
  const last = columns.at(-1);
  if (!first || !last) return null;
  const row = (found: AreaStanding | CapabilityStanding, isArea: boolean): ReactNode => {
    const here = columns.map(({profile}) => standingIn(profile, found.id));
    return (
      <tr key={found.id} className={isArea ? 'as-group' : undefined}>
        <th scope="row">
          {found.id} {found.title}
        </th>
        {columns.map(({id}, index) => (
          <StandingCell key={id} standing={here[index]} />
        ))}
        {hasChange ? <td>{changeBetween(here[0], here.at(-1), say)}</td> : null}
      </tr>
    );
  };
  return (
    <WideTable label={label}>
      <thead>
        <tr>
          <th scope="col">
            {say.area} / {say.capability}
          </th>
          {columns.map(({id, name}) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          {hasChange ? <th scope="col">{say.change}</th> : null}
        </tr>
      </thead>
      {last.profile.map((area) => (
        <tbody key={area.id}>
          {row(area, true)}
          {area.capabilities.map((capability) => row(capability, false))}
        </tbody>
      ))}
    </WideTable>
  );
}

function StandingCell({
  standing,
}: {
  readonly standing: AreaStanding | CapabilityStanding | undefined;
}): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  if (!standing) return <td>–</td>;
  const {level} = standing;
  const notes = shortNotes(standing, say).join(say.comma);
  return (
    <td>
      {level === undefined ? null : (
        <>
          <Mark level={level} isPart={isOfPart(standing)} />{' '}
        </>
      )}
      {notes === '' ? null : <small>{notes}</small>}
    </td>
  );
}

function standingIn(
  profile: readonly AreaStanding[],
  id: string,
): AreaStanding | CapabilityStanding | undefined {
  return profile
    .flatMap((area) => [area, ...area.capabilities])
    .find((standing) => standing.id === id);
}

/** None where either has no level, as where nothing is answered. */
export function changeBetween(
  before: Pick<AreaStanding, 'level'> | undefined,
  now: Pick<AreaStanding, 'level'> | undefined,
  say: ResultWords,
): string {
  if (before?.level === undefined || now?.level === undefined) return '–';
  const by = now.level - before.level;
  if (by === 0) return say.changeNone;
  return by > 0 ? fill(say.changeUp, {by}) : fill(say.changeDown, {by: -by});
}
