import {useId, useRef, type ReactNode} from 'react';
import {limits} from '../../assessment/format';
import {isWebAddress} from '../../assessment/full-mode';
import {useStore} from '../store';
import {fill} from '../words';

const mostLinks = limits.evidence;

/** Links to evidence, each removable, and a field for another. */
export default function Evidence({
  criterion,
  links,
  onChange,
}: {
  readonly criterion: string;
  readonly links: readonly string[];
  readonly onChange: (links: string[] | undefined) => void;
}): ReactNode {
  const {
    words: {full: say},
  } = useStore();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const typed = field.current?.value.trim();
    if (!field.current || !typed || links.length >= mostLinks) return;
    if (!links.includes(typed)) onChange([...links, typed]);
    field.current.value = '';
    field.current.focus();
  };
  return (
    <div className="as-evidence">
      {links.length > 0 ? (
        <ul>
          {links.map((link) => (
            <li key={link}>
              {isWebAddress(link) ? (
                <a href={link.trim()} target="_blank" rel="noopener noreferrer">
                  {link}
                </a>
              ) : (
                <span>{link}</span>
              )}{' '}
              <button
                type="button"
                aria-label={fill(say.removeEvidence, {evidence: link, criterion})}
                onClick={() => {
                  const kept = links.filter((candidate) => candidate !== link);
                  onChange(kept.length > 0 ? kept : undefined);
                  field.current?.focus();
                }}>
                {say.remove}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {links.length < mostLinks ? (
        <>
          <label htmlFor={id}>{say.evidence}</label>
          <div className="as-row">
            <input
              ref={field}
              id={id}
              maxLength={limits.line}
              autoComplete="off"
              inputMode="url"
              placeholder="https://"
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add();
              }}
            />
            <button type="button" onClick={add}>
              {say.addEvidence}
            </button>
          </div>
        </>
      ) : null}
    </div>
  );
}
