import type {ReactNode} from 'react';
import type {AreaStanding} from '../../assessment/profile';
import type {AreaResult, Results} from '../../assessment/results';
import {isOfPart} from '../charts/standing-words';
import {useStore} from '../store';
import {fill} from '../words';
import {LevelCell, Rule, WideTable} from './Parts';
import {remarksOf, type ResultWords} from './standing';

interface TableProps {
  readonly profile: readonly AreaStanding[];
  readonly results: Results;
}

/** The numbers of the radar, and what decided each by rule 6. */
export function AreaTable({profile, results}: TableProps): ReactNode {
  const {words, href} = useStore();
  const {result: say} = words;
  return (
    <WideTable label={say.byArea}>
      <thead>
        <tr>
          <th scope="col">{say.area}</th>
          <th scope="col">{say.current}</th>
          <th scope="col">{say.target}</th>
          <th scope="col" className="as-beside">
            {say.mean}
          </th>
          <th scope="col" className="as-beside">
            {say.lowest}
          </th>
          <th scope="col" className="as-beside">
            {say.decided}
            <Rule number={6} />
          </th>
          <th scope="col" className="as-beside">
            {say.remark}
          </th>
        </tr>
      </thead>
      <tbody>
        {profile.map((area) => {
          const result = results.areas.find(({id}) => id === area.id);
          const limits = area.level === undefined ? undefined : result?.limits;
          const remarks = remarksOf(area, say);
          const decided = limits ? decidedBy(limits, say) : '–';
          return (
            <tr key={area.id}>
              <th scope="row">
                <a href={href(area.path)}>{area.id}</a> {area.title}
                <Below text={remarks} />
              </th>
              <LevelCell level={area.level} isPart={isOfPart(area)} />
              <LevelCell level={area.target} />
              <td className="as-number as-beside">{limits ? meanOf(limits.mean) : '–'}</td>
              <td className="as-number as-beside">{limits ? limits.lowest : '–'}</td>
              <td className="as-beside">{decided}</td>
              <td className="as-beside">{remarks}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

/** What decided the level of an area, in a line: where a narrow screen has no room for the table's columns. */
export function DecidedBelow({
  area,
  results,
}: {
  readonly area: AreaStanding;
  readonly results: Results;
}): ReactNode {
  const {words} = useStore();
  const {result: say} = words;
  const limits = results.areas.find(({id}) => id === area.id)?.limits;
  if (area.level === undefined || limits === undefined) return null;
  const numbers = [
    `${say.mean} ${meanOf(limits.mean)}`,
    `${say.lowest} ${limits.lowest}`,
    decidedBy(limits, say),
  ];
  return <Below text={numbers.map((part) => part.replace(' ', '\u00a0')).join(say.semicolon)} />;
}

/** The remark where a narrow screen has no room for its column. */
function Below({text}: {readonly text: string}): ReactNode {
  return text === '' ? null : <small className="as-below">{text}</small>;
}

/** To hundredths, rounded down, so that it never seems to reach the next level. */
function meanOf(mean: number): string {
  return String(Math.floor(mean * 100 + 1e-9) / 100);
}

function decidedBy(
  {byMean, byLowest}: NonNullable<AreaResult['limits']>,
  say: ResultWords,
): string {
  if (byMean === byLowest) return fill(say.byBoth, {level: byMean});
  return byMean < byLowest
    ? fill(say.byMean, {level: byMean})
    : fill(say.byLowest, {level: byLowest});
}

/** The numbers of the heat map. */
export function CapabilityTable({profile, results}: TableProps): ReactNode {
  const {words, href} = useStore();
  const {result: say} = words;
  return (
    <WideTable label={say.byCapability}>
      <thead>
        <tr>
          <th scope="col">{say.capability}</th>
          <th scope="col">{say.current}</th>
          <th scope="col">{say.target}</th>
          <th scope="col" className="as-beside">
            {say.remark}
          </th>
        </tr>
      </thead>
      {profile.map((area) => (
        <tbody key={area.id}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="as-group">
              {area.id} {area.title}
            </th>
          </tr>
          {area.capabilities.map((capability) => {
            const {id, title, path, level, target, reason} = capability;
            const found = results.capabilities.find((result) => result.id === id);
            const short = remarksOf(capability, say, found?.progress);
            const remarks = reason === undefined ? short : `${short}${words.app.colon}${reason}`;
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={href(path)}>{id}</a> {title}
                  <Below text={remarks} />
                </th>
                <LevelCell level={level} />
                <LevelCell level={target} />
                <td className="as-beside">{remarks}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </WideTable>
  );
}
