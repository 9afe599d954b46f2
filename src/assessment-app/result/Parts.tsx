import type {ReactNode} from 'react';
import {useStore} from '../store';
import {fill} from '../words';

/** A level's number on its colour; the number is the meaning. */
export function Mark({
  level,
  isPart = false,
}: {
  readonly level: number;
  /** Not of all that it stands for: the rest counts as level 1 until it is assessed. */
  readonly isPart?: boolean;
}): ReactNode {
  return (
    <span className="as-mark" data-level={level} data-part={isPart ? '' : undefined}>
      {level}
    </span>
  );
}

/** The number of a rule in brackets, with its text behind it. */
export function Rule({number}: {readonly number: number}): ReactNode {
  const {subject, words, href} = useStore();
  const {result: say} = words;
  return (
    <>
      {say.openBracket}
      <a href={href(`/${subject.edition}/scoring/#r${number}`)}>{fill(say.rule, {number})}</a>
      {say.closeBracket}
    </>
  );
}

/** Which areas and capabilities are not assessed and left out; nothing where none is. */
export function NotShown({
  things,
}: {
  readonly things: readonly {readonly id: string; readonly title: string}[];
}): ReactNode {
  const {words} = useStore();
  if (things.length === 0) return null;
  return (
    <p>
      {fill(words.result.notShown, {
        areas: things.map(({id, title}) => `${id} ${title}`).join(words.plan.separator),
      })}
    </p>
  );
}

/** A level or target in a table; a dash where there is none. */
export function LevelCell({
  level,
  isPart = false,
}: {
  readonly level: number | undefined;
  readonly isPart?: boolean;
}): ReactNode {
  return (
    <td className="as-number">
      {level === undefined ? '–' : <Mark level={level} isPart={isPart} />}
    </td>
  );
}

/** A table that moves sideways within itself where the screen is narrow. */
export function WideTable({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    // What moves sideways must be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="as-wide" role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
