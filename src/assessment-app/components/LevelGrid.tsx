import {useRef, useState, type KeyboardEvent, type ReactNode} from 'react';
import {asksQuestions} from '../../assessment/overview';
import {answersUpTo, quickAnswered} from '../../assessment/stamps';
import {outOfScopeReason} from '../../assessment/targets';
import type {LevelNumber} from '../../model/shapes';
import type {SubjectCapability} from '../../assessment/subject';
import {useStore} from '../store';
import {fill} from '../words';

const columns = [1, 2, 3, 4, 5] as const;

/**
 * Every capability, or those of the area that is assessed alone, by every level: ticking a level answers quick mode's
 * questions with yes up to it. Arrows move, the keys 1 to 5 tick in the row and go on to the next.
 */
export default function LevelGrid(): ReactNode {
  const {subject, assessment, team, results, place, words, edit, goTo} = useStore();
  const {grid: say} = words;
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<readonly [row: number, level: number]>([0, 1]);
  const alone = subject.areas.find(({id}) => id === place.area);
  const all = subject.capabilities.filter(
    ({id}) => alone === undefined || alone.capabilities.includes(id),
  );

  const focus = (row: number, level: number): void => {
    const at = [
      Math.min(all.length - 1, Math.max(0, row)),
      Math.min(5, Math.max(1, level)),
    ] as const;
    setCurrent(at);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${at.join(' ')}"]`)?.focus();
  };
  const tick = (capability: SubjectCapability, level: LevelNumber): void => {
    if (outOfScopeReason(assessment, capability.id) !== undefined || !asksQuestions(capability))
      return;
    const isTicked = quickLevelOf(capability.id) === level;
    edit({
      do: 'quick',
      team: team.id,
      capability: capability.id,
      answer: isTicked
        ? undefined
        : quickAnswered(
            team.quick[capability.id],
            capability,
            answersUpTo(level),
            subject.language,
          ),
    });
  };
  const quickLevelOf = (id: string): number | undefined =>
    results.capabilities.find((result) => result.id === id)?.quickLevel;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [row, level] = current;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [row, level - 1],
      ArrowRight: [row, level + 1],
      ArrowUp: [row - 1, level],
      ArrowDown: [row + 1, level],
      Home: [row, 1],
      End: [row, 5],
      PageUp: [row - 5, level],
      PageDown: [row + 5, level],
    };
    const move = moves[event.key];
    const capability = all[row];
    if (move) focus(...move);
    else if (/^[1-5]$/.test(event.key) && capability) {
      const chosen = Number(event.key) as LevelNumber;
      if (quickLevelOf(capability.id) !== chosen) tick(capability, chosen);
      focus(row + 1, chosen);
    } else return;
    event.preventDefault();
    // Quick mode's keys are of the capability above the grid.
    event.stopPropagation();
  };

  return (
    <>
      <p className="as-muted">{say.help}</p>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={say.title}
        className="as-grid"
        onKeyDown={onKeyDown}>
        <div role="row" className="as-grid-row as-grid-head">
          <span role="columnheader">{say.capability}</span>
          {subject.levels.map(({level, title}) => (
            <span role="columnheader" key={level}>
              <span className="as-mark" data-level={level}>
                {level}
              </span>{' '}
              <span className="as-grid-short">{title}</span>
            </span>
          ))}
        </div>
        {all.map(({id, title, levels}, row) => {
          const capability = all[row];
          const result = results.capabilities.find((found) => found.id === id);
          const ticked = result?.quickLevel;
          const reason = result?.outOfScope;
          return (
            <div role="row" className="as-grid-row" key={id}>
              <span role="rowheader">
                <button
                  type="button"
                  className="as-link"
                  tabIndex={-1}
                  onClick={() =>
                    goTo({
                      view: place.view === 'full' ? 'full' : 'quick',
                      capability: id,
                      ...(alone && {area: alone.id}),
                    })
                  }>
                  {id}
                </button>{' '}
                {title}
                {result?.mode === 'full' ? (
                  <span className="as-muted as-grid-full">
                    {fill(say.byCriteria, {level: result.level})}
                  </span>
                ) : null}
                {reason === undefined ? null : (
                  <span className="as-muted as-grid-full">
                    {words.quick.outOfScope}
                    {words.app.colon}
                    {reason}
                  </span>
                )}
              </span>
              {columns.map((level) => {
                const short = levels.find((candidate) => candidate.level === level)?.short ?? '';
                const isUpTo = ticked !== undefined && level <= ticked;
                return (
                  <span role="gridcell" key={level}>
                    <button
                      type="button"
                      data-cell={`${row} ${level}`}
                      data-level={isUpTo ? level : undefined}
                      tabIndex={current[0] === row && current[1] === level ? 0 : -1}
                      aria-pressed={ticked === level}
                      aria-label={`${id} ${fill(words.quick.level, {level})}${words.app.colon}${short}`}
                      aria-disabled={reason !== undefined || undefined}
                      onFocus={() => setCurrent([row, level])}
                      onClick={() => capability && tick(capability, level)}>
                      <span className="as-grid-number">
                        {ticked === level ? '✓ ' : ''}
                        {level}
                      </span>
                      <span className="as-grid-short">{short}</span>
                    </button>
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </>
  );
}
