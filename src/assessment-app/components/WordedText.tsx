import {useId, useMemo, useState, type ReactNode} from 'react';
import type {SubjectCapability} from '../../assessment/subject';
import {worded} from '../../assessment/worded';

type Word = SubjectCapability['words'][number];

/** A text in which each word with a special meaning opens its meaning where it stands. */
export default function WordedText({
  text,
  words,
}: {
  readonly text: string;
  readonly words: readonly Word[];
}): ReactNode {
  const parts = useMemo(() => worded(text, words), [text, words]);
  return parts.map((part, index) =>
    part.word ? (
      <OpenableWord key={index} text={part.text} word={part.word} />
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}

function OpenableWord({text, word}: {readonly text: string; readonly word: Word}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="as-word"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) {
            setOpen(false);
            event.stopPropagation();
          }
        }}>
        {text}
      </button>
      {isOpen ? (
        <span className="as-meaning" id={id}>
          <b>{word.title}</b> {word.meaning}
        </span>
      ) : null}
    </>
  );
}
