import {Fragment, type ReactNode} from 'react';

/**
 * A Chinese title with the places where a line may end: between words, as readers of Chinese set titles. For
 * `word-break: keep-all`, which takes all others away. Words are those of the runtime's dictionary (ECMA-402
 * `Intl.Segmenter`); a run of single characters is a word that it does not know.
 */
export function breakableWords(title: string): ReactNode {
  if (!/\p{Script=Han}/u.test(title)) return title;
  const parts: string[] = [];
  let isSingle = false;
  for (const {segment, isWordLike} of new Intl.Segmenter('zh', {granularity: 'word'}).segment(
    title,
  )) {
    const isMark = isWordLike !== true;
    const wasOpening = /[《“（「\s]$/u.test(parts.at(-1) ?? ' ');
    const isLatin = [parts.at(-1)?.slice(-1) ?? '', segment.slice(0, 1)].some(
      (each) => each < '\u2e80',
    );
    const staysWithLast =
      isLatin ||
      (isMark && !/[《“（「]/u.test(segment)) ||
      wasOpening ||
      (isSingle && segment.length === 1);
    if (staysWithLast && parts.length > 0) parts.push(`${parts.pop() ?? ''}${segment}`);
    else parts.push(segment);
    isSingle = segment.length === 1 && !isMark;
  }
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
