import {useId, useState, type ReactNode} from 'react';
import {limits} from '../../assessment/format';
import {useStore} from '../store';
import {fill} from '../words';

/** Whether an area or a capability is assessed; it is left out only with a reason (rule 6). */
export default function Scope({
  of,
  title,
}: {
  readonly of: string;
  readonly title: string;
}): ReactNode {
  const {assessment, words, edit} = useStore();
  const {start: say, quick} = words;
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  /** What is typed while it is empty: the reason before it still holds. */
  const [draft, setDraft] = useState<string>();
  const reason = assessment.outOfScope[of];
  const named = `${of} ${title}`;

  if (reason !== undefined) {
    return (
      <span className="as-scope-set">
        <label htmlFor={id}>{quick.outOfScopeReason}</label>
        <input
          id={id}
          value={draft ?? reason}
          maxLength={limits.lines}
          required
          aria-invalid={draft !== undefined}
          onChange={({target: {value}}) => {
            const isEmpty = value.trim() === '';
            setDraft(isEmpty ? value : undefined);
            if (!isEmpty) edit({do: 'scope', of, reason: value});
          }}
          onBlur={() => setDraft(undefined)}
        />
        <button
          type="button"
          aria-label={fill(say.named, {action: quick.backInScope, title: named})}
          onClick={() => {
            setAsking(false);
            edit({do: 'scope', of, reason: undefined});
          }}>
          {quick.backInScope}
        </button>
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-expanded={isAsking}
        aria-label={fill(say.named, {action: say.leaveOut, title: named})}
        onClick={() => setAsking(!isAsking)}>
        {say.leaveOut}
      </button>
      {isAsking ? (
        <form
          className="as-scope-set"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('reason');
            const given = typeof typed === 'string' ? typed.trim() : '';
            if (given === '') return;
            setAsking(false);
            edit({do: 'scope', of, reason: given});
          }}>
          <label htmlFor={id}>{quick.outOfScopeReason}</label>
          {/* It came because a button asked for it. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <input id={id} name="reason" required maxLength={limits.lines} autoFocus />
          <button type="submit">{quick.outOfScope}</button>
        </form>
      ) : null}
    </>
  );
}
