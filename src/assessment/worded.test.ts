import {describe, expect, it} from 'vitest';
import {worded} from './worded';

const word = (title: string, ...also: string[]) => ({title, also, meaning: `what ${title} means`});
const marked = (text: string, ...words: ReturnType<typeof word>[]): string =>
  worded(text, words)
    .map((part) => (part.word ? `[${part.text}|${part.word.title}]` : part.text))
    .join('');

describe('words in a text', () => {
  it('are found by any of their names, in any case', () => {
    expect(marked('Services in use have owners.', word('service in use', 'services in use'))).toBe(
      '[Services in use|service in use] have owners.',
    );
  });

  it('are found in Chinese, which has no spaces', () => {
    expect(marked('每个在用服务都登记了负责人。', word('在用服务'), word('登记'))).toBe(
      '每个[在用服务|在用服务]都[登记|登记]了负责人。',
    );
  });

  it('are marked where they stand first', () => {
    expect(marked('An owner asks an owner.', word('owner'))).toBe(
      'An [owner|owner] asks an owner.',
    );
  });

  it('are whole words', () => {
    expect(marked('Landowners own it; an owner too.', word('owner'))).toBe(
      'Landowners own it; an [owner|owner] too.',
    );
  });

  it('are the longest that begin at a place', () => {
    expect(marked('A highest-tier service.', word('service'), word('highest-tier service'))).toBe(
      'A [highest-tier service|highest-tier service].',
    );
  });

  it('may have signs in their names', () => {
    expect(marked('Cost (C+D)?', word('(C+D)'))).toBe('Cost [(C+D)|(C+D)]?');
  });

  it('leave a text without them as it is', () => {
    expect(worded('Plain.', [])).toEqual([{text: 'Plain.'}]);
    expect(worded('', [word('owner')])).toEqual([]);
  });
});
