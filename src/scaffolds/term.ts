/** A term of the glossary. */
import {isSeq} from 'yaml';
import {toBeWritten} from '../content/unwritten-marks';
import {ofKind} from '../model/located';
import type {Message} from '../model/problem';
import {slugForm} from '../model/shapes';
import {ofForm, titleQuestions} from './questions';
import {answerTo, type Draft, type Scaffold} from './scaffold';
import {changeYaml, yamlNode} from './yaml-text';

export const term: Scaffold = {
  title: {zh: '词汇', en: 'a term of the glossary'},
  flags: ['id', 'title-zh', 'title-en', 'after'],
  remains: {
    zh: '有缩写的加 short，有别的说法的加 also，搜索时与它同义。',
    en: 'Add short where there are abbreviations, and also where there are other words for it: search takes them for the same.',
  },

  questions: (draft) => {
    const {terms} = glossaryOf(draft).data;
    return [
      {
        flag: 'id',
        ask: {
          zh: '词的 id，小写英文单词，以连字符相连',
          en: 'Id of the term, lower-case words joined by hyphens',
        },
        example: 'error-budget',
        refuse: (id) =>
          ofForm(slugForm.pattern, {
            zh: 'id；写小写英文单词，以连字符相连，如 error-budget',
            en: 'an id; write lower-case words joined by hyphens, such as error-budget',
          })(id) ??
          (terms.some((term) => term.id === id)
            ? {
                zh: `词汇里已经有 ${id}；改它的含义就行`,
                en: `${id} is in the glossary; edit it there`,
              }
            : undefined),
      },
      ...titleQuestions({zh: '错误预算', en: 'Error budget'}).map((question) => ({
        ...question,
        refuse: (answer: string) => question.refuse(answer) ?? refuseName(draft, answer),
      })),
      {
        flag: 'after',
        ask: {
          zh: '排在哪个词的后面（写它的 id；词按事情排，相近的在一起）',
          en: 'Id of the term that it comes after (terms stand by subject, related ones together)',
        },
        example: terms.at(-1)?.id ?? 'level',
        refuse: (id) =>
          terms.some((term) => term.id === id)
            ? undefined
            : {
                zh: `词汇里没有 ${id}；有 ${terms.map((term) => term.id).join(' ')}`,
                en: `${id} is not in the glossary; there are ${terms.map((term) => term.id).join(' ')}`,
              },
      },
    ];
  },

  changes(draft, answers) {
    const {file, data} = glossaryOf(draft);
    const id = answerTo(answers, 'id');
    const title = {zh: answerTo(answers, 'title-zh'), en: answerTo(answers, 'title-en')};
    const meaning = toBeWritten({
      zh: `“${title.zh}”的含义，一句话，不用这个词本身`,
      en: `what "${title.en}" means, one sentence without the term itself`,
    });
    const index = data.terms.findIndex((term) => term.id === answerTo(answers, 'after'));
    const text = changeYaml(draft.read(file) ?? '', (document) => {
      const terms = document.get('terms');
      if (!isSeq(terms)) throw new Error(`${file} has no list of terms.`);
      terms.items.splice(index + 1, 0, yamlNode(document, {id, title, meaning}));
    });
    return [{file, text}];
  },
};

function glossaryOf(draft: Draft) {
  const glossary = ofKind(draft.files, 'glossary')[0];
  if (!glossary) throw new Error('There is no glossary that can be read; npm run check says why.');
  return glossary;
}

/** Refuses a name that a term has already, in whatever form. */
function refuseName(draft: Draft, name: string): Message | undefined {
  const folded = name.toLowerCase();
  const there = glossaryOf(draft).data.terms.find(({title, short = [], also = []}) =>
    [title.zh, title.en, ...short, ...also].some((name) => name.toLowerCase() === folded),
  );
  return (
    there && {
      zh: `“${name}”已经是 ${there.id} 的名称；改那一条就行`,
      en: `“${name}” is a name of ${there.id} already; edit it there`,
    }
  );
}
