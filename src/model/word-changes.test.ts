import {describe, expect, it} from 'vitest';
import {bagOf, likeness, sentencesIn, wordChanges, wordsOf, type WordChange} from './word-changes';

/** As `[-went-]{+came+}`. */
const marked = (changes: readonly WordChange[]): string =>
  changes
    .map(({change, text}) =>
      change === 'removed' ? `[-${text}-]` : change === 'added' ? `{+${text}+}` : text,
    )
    .join('');

describe('the words of a text', () => {
  it('are Chinese words, whole ids and numbers with their unit', () => {
    expect(wordsOf('DS-1.L3.2 要求 90% 的变更', 'zh')).toEqual(
      expect.arrayContaining(['DS-1.L3.2', '90%', '变更']),
    );
  });

  it('make the text again', () => {
    const text = '全部变更都经过评审（见 SP-04.3），占 99.5 %。';
    expect(wordsOf(text, 'zh').join('')).toBe(text);
  });
});

describe('a changed text', () => {
  it.each([
    [
      'zh',
      '每项变更由两人评审，记录保存一年。',
      '每项变更由一人评审，记录保存两年。',
      '每项变更由[-两人-]{+一人+}评审，记录保存[-一年-]{+两年+}。',
    ],
    [
      'en',
      'Each change is reviewed by two people within 30 days.',
      'Each change is reviewed by one person within 14 days.',
      'Each change is reviewed by [-two people-]{+one person+} within [-30-]{+14+} days.',
    ],
  ] as const)('shows phrases that went and came (%s)', (language, before, after, expected) => {
    expect(marked(wordChanges(before, after, language))).toBe(expected);
  });

  it('that shares little is shown as replaced', () => {
    expect(
      marked(wordChanges('The team keeps a list of it.', 'Every service has an owner.', 'en')),
    ).toBe('[-The team keeps a list of it.-]{+Every service has an owner.+}');
  });

  it.each([
    [
      'what a word alone holds together, as phrases',
      'A day on which no backup was verified does not count.',
      'A day on which no backup was verified counts as not passed.',
      'A day on which no backup was verified [-does not count-]{+counts as not passed+}.',
    ],
    [
      'a sentence of which little stayed, whole; those beside it as they are',
      'Each team keeps a list. Figures are signed by the head of operations once a year. It is read.',
      'Each team keeps a list. Whoever owns a store signs figures for it within 30 days. It is read.',
      'Each team keeps a list. [-Figures are signed by the head of operations once a year.-]{+Whoever owns a store signs figures for it within 30 days.+} It is read.',
    ],
    [
      'what was put into a short sentence, as that',
      'It is done on time.',
      'It is done on time; the 24 hours for making it up run from when the next was due by the list.',
      'It is done on time{+; the 24 hours for making it up run from when the next was due by the list+}.',
    ],
    [
      'a sentence put between sentences, as that',
      'Each team keeps a list of stores. The list names the owner.',
      'Each team keeps a list of stores. The platform orders backups and gathers results. The list names the owner.',
      'Each team keeps a list of stores. {+The platform orders backups and gathers results. +}The list names the owner.',
    ],
    [
      'a level and a criterion as a whole',
      'It is in the sample of L3.1 and so on.',
      'It is in the sample of L3.2 and so on.',
      'It is in the sample of [-L3.1-]{+L3.2+} and so on.',
    ],
    [
      'words, with the blanks beside them left where they are',
      'It is the person registered there.',
      'It is the person, team or rota registered there.',
      'It is the person{+, team or rota+} registered there.',
    ],
  ])('shows %s', (_, before, after, expected) => {
    expect(marked(wordChanges(before, after, 'en'))).toBe(expected);
  });

  it('has a Chinese sentence that was put in from its beginning', () => {
    expect(
      marked(
        wordChanges(
          '间隔不超过 24 小时。最低要求写明清单的栏目。',
          '间隔不超过 24 小时。备份平台是下发备份任务的一个系统。最低要求写明清单的栏目。',
          'zh',
        ),
      ),
    ).toBe('间隔不超过 24 小时。{+备份平台是下发备份任务的一个系统。+}最低要求写明清单的栏目。');
  });

  it('gives both texts back from its runs', () => {
    const before = '备份每天做一次，保存 30 天；恢复每季演练。';
    const after = '备份每小时做一次，保存 90 天；恢复每月由系统演练。';
    const changes = wordChanges(before, after, 'zh');
    const without = (change: string): string =>
      changes
        .filter((run) => run.change !== change)
        .map(({text}) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });
});

describe('likeness', () => {
  it.each([
    ['the same', 'Every change is reviewed.', 'every change is reviewed', 1],
    ['half', 'alpha beta', 'alpha gamma', 0.5],
    ['nothing', 'alpha', 'beta', 0],
    ['empty', '', '', 0],
  ])('of %s', (_, left, right, expected) => {
    expect(likeness(bagOf(left, 'en'), bagOf(right, 'en'))).toBe(expected);
  });
});

describe('the sentences in a text', () => {
  it('put together are the text again', () => {
    const text = '每天备份。“够吗？”不够！再查 3.5 遍。Yes. It “is.” Done';
    expect(sentencesIn(text).join('')).toBe(text);
    expect(sentencesIn(text)).toEqual([
      '每天备份。',
      '“够吗？”',
      '不够！',
      '再查 3.5 遍。',
      'Yes. ',
      'It “is.” ',
      'Done',
    ]);
  });
});
