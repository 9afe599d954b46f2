/** An Atom feed (RFC 4287) as text. */
import {createHash} from 'node:crypto';

export interface FeedEntry {
  /** What it is known by for ever, whatever the site's address: `draft /ds-1/ 2026-11-29T…`. */
  readonly name: string;
  readonly title: string;
  /** `2027-01-10`, or with its time, by the time zone of whoever wrote it. */
  readonly updated: string;
  /** An address with its host. */
  readonly link: string;
  readonly summary: string;
}

export interface Feed {
  readonly name: string;
  readonly title: string;
  readonly author: string;
  /** The language of all its texts: `zh-Hans`. */
  readonly language: string;
  readonly rights: string;
  /** Its address, with its host. */
  readonly self: string;
  /** The page that says the same. */
  readonly page: string;
  /** When it was last updated where it has no entries. */
  readonly updated: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** The same data gives the same bytes: no clock is asked. */
export function writeAtom(feed: Feed): string {
  const updated = [feed.updated, ...feed.entries.map((entry) => entry.updated)].map(timeOf);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">
<id>${idOf(`${feed.name} ${feed.language}`)}</id>
<title>${escaped(feed.title)}</title>
<updated>${updated.sort().at(-1)}</updated>
<author><name>${escaped(feed.author)}</name></author>
<rights>${escaped(feed.rights)}</rights>
<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>
${feed.entries.map((entry) => `${entryText(entry, feed)}\n`).join('')}</feed>
`;
}

function entryText({name, title, updated, link, summary}: FeedEntry, {language}: Feed): string {
  return `<entry>
<id>${idOf(`${name} ${language}`)}</id>
<title>${escaped(title)}</title>
<updated>${timeOf(updated)}</updated>
<link rel="alternate" type="text/html" href="${escaped(link)}"/>
<summary>${escaped(summary)}</summary>
</entry>`;
}

/** A date as a time in UTC; a year or a month begins with its first day. */
export function timeOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return (date.includes('T') ? new Date(date) : new Date(`${year}-${month}-${day}`))
    .toISOString()
    .replace('.000Z', 'Z');
}

/** A UUID of the eighth version (RFC 9562), made of a name: it stays the same where the site moves to another host. */
function idOf(name: string): string {
  const digits = createHash('sha256')
    .update(`application-operations-standard ${name}`)
    .digest('hex');
  const variant = ((parseInt(digits.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

// What XML has no way to say is left out.
const unsayable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(unsayable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
