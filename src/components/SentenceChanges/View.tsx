import type {ReactNode} from 'react';
import type {Behind} from '../../page-data/translation-status';

interface Props {
  readonly changes: Behind['changes'];
  /** Of the newer text, which is quoted. */
  readonly htmlLang: string;
  readonly strings: {
    readonly title: (count: number) => string;
    /** What stands where a sentence was taken out; before it the sentence after which it stood. */
    readonly removed: string;
    readonly removedFirst: string;
  };
}

/** Quotes the sentences of the newer text that changed, folded; nothing where none is known. */
export function SentenceChangesView({changes, htmlLang, strings}: Props): ReactNode {
  if (changes.length === 0) return null;
  return (
    <details data-unsearched="">
      <summary>{strings.title(changes.length)}</summary>
      <ul>
        {changes.map((each, index) => (
          <li key={index}>
            {each.change === 'added' ? (
              <span lang={htmlLang}>{each.text}</span>
            ) : each.after === undefined ? (
              strings.removedFirst
            ) : (
              <>
                <span lang={htmlLang}>{each.after}</span> {strings.removed}
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
