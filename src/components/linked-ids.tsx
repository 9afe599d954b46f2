import type {ReactNode} from 'react';

const names = /(SP-\d{2}(?!\d)(?:\.[1-9]\d?(?!\d))?)/;

/**
 * A text with the specifications and clauses that it names as links.
 *
 * @param addressOf of a specification or a clause; nothing for what stays text
 */
export function linkedIds(text: string, addressOf: (id: string) => string | undefined): ReactNode {
  const parts = text.split(names);
  if (parts.length === 1) return text;
  return parts.map((part, index) => {
    const address = index % 2 === 1 ? addressOf(part) : undefined;
    return address ? (
      <a key={index} href={address}>
        {part}
      </a>
    ) : (
      part
    );
  });
}
