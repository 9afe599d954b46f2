/** A capability: five levels with criteria and evidence, steps, a metric, pitfalls, and the page that DS-1 has. */
import {isMap, isSeq, type Document} from 'yaml';
import {toBeWritten} from '../content/unwritten-marks';
import {areaOf} from '../model/anchors';
import {capabilityIdForm} from '../model/kinds/capability';
import {ofKind} from '../model/located';
import type {Message} from '../model/problem';
import type {Framework, FrameworkArea} from '../model/schema';
import {capabilityData} from './capability-data';
import {capabilityPage} from './capability-page';
import {filesOf, refuseExisting, titleQuestions} from './questions';
import {answerTo, type Answers, type Draft, type Scaffold} from './scaffold';
import {addToSidebar} from './sidebar';
import {changeYaml, yamlNode, yamlText} from './yaml-text';

export const capability: Scaffold = {
  title: {zh: '能力维度', en: 'a capability'},
  flags: ['id', 'title-zh', 'title-en'],
  remains: {
    zh: '数据里的 facet-1、word-1、metric-1 等 id 换成有意义的英文单词；再用几家参照组织的事实试评一遍，看各级分不分得开。',
    en: 'Give the ids facet-1, word-1, metric-1 … names that mean something; then rate the reference organisations by their facts, to see whether the levels part them.',
  },

  questions: (draft, answers) => [
    {
      flag: 'id',
      ask: {zh: '能力维度的 id', en: 'Id of the capability'},
      example: 'HA-1',
      refuse: (id) => refuseId(draft, id),
    },
    // A planned capability has its title already.
    ...(answers.id === undefined || plannedOf(draft, answers.id)
      ? []
      : titleQuestions({zh: '冗余与故障域隔离', en: 'Redundancy and failure-domain isolation'})),
  ],

  changes(draft, answers) {
    const id = answerTo(answers, 'id');
    const title = titleOf(draft, answers);
    const framework = frameworkOf(draft);
    const area = areaIn(framework.data, id);
    if (!area) throw new Error(`No area has a capability ${id}.`);
    const files = filesOf(draft, pageNameOf(id));
    const page = capabilityPage(id);
    const source = draft.read(framework.file) ?? '';
    return [
      {file: files.data, text: yamlText(capabilityData(draft, id, title))},
      {file: files.zh, text: page.zh},
      {file: files.en, text: page.en},
      ...(plannedOf(draft, id)
        ? [{file: framework.file, text: changeYaml(source, (document) => unplan(document, id))}]
        : []),
      ...ofKind(draft.files, 'mappings')
        .filter(({data}) => !data.capabilities.some(({capability}) => capability === id))
        .map(({file}) => ({
          file,
          text: changeYaml(draft.read(file) ?? '', (document) => compare(document, id)),
        })),
      ...addToSidebar(draft, {
        page: pageNameOf(id),
        rankOf: (name) => Number(name.split('-').at(-1)),
        category: {
          key: `capability-${area.id.toLowerCase()}`,
          label: {zh: `${area.id} ${area.title.zh}`, en: `${area.id} ${area.title.en}`},
          parent: 'capability-areas',
          area: area.id,
          order: framework.data.areas.map((area) => `capability-${area.id.toLowerCase()}`),
        },
      }),
    ];
  },
};

function pageNameOf(id: string): string {
  return `capability/${areaOf(id).toLowerCase()}/${id.toLowerCase()}`;
}

function frameworkOf(draft: Draft) {
  const framework = ofKind(draft.files, 'framework')[0];
  if (!framework)
    throw new Error('docs/framework/index.yaml cannot be read; npm run check says why.');
  return framework;
}

function areaIn(framework: Framework, id: string): FrameworkArea | undefined {
  return framework.areas.find((area) => id.startsWith(`${area.id}-`));
}

function plannedOf(draft: Draft, id: string): {readonly title: Message} | undefined {
  return frameworkOf(draft)
    .data.areas.flatMap(({planned = []}) => planned)
    .find((planned) => planned.id === id);
}

function titleOf(draft: Draft, answers: Answers): Message {
  const planned = plannedOf(draft, answerTo(answers, 'id'));
  if (planned) return planned.title;
  return {zh: answerTo(answers, 'title-zh'), en: answerTo(answers, 'title-en')};
}

function refuseId(draft: Draft, id: string): Message | undefined {
  const {areas} = frameworkOf(draft).data;
  if (!capabilityIdForm.pattern.test(id)) {
    return {
      zh: `“${id}”不是能力维度的 id；写两个大写字母、连字符和数字，如 HA-1`,
      en: `“${id}” is no id of a capability; write two capital letters, a hyphen and a number, such as HA-1`,
    };
  }
  if (!areaIn(frameworkOf(draft).data, id)) {
    const known = areas.map((area) => area.id).join(' ');
    return {
      zh: `没有领域 ${areaOf(id)}；有 ${known}`,
      en: `there is no area ${areaOf(id)}; there are ${known}`,
    };
  }
  const files = filesOf(draft, pageNameOf(id));
  return refuseExisting(draft, [files.data, files.zh, files.en]);
}

/** Gives a capability its place beside public models. */
function compare(document: Document, id: string): void {
  const capabilities = document.get('capabilities');
  if (!isSeq(capabilities)) return;
  const none = toBeWritten({
    zh: '公开模型中相近的实践写在 practices 下；一个也没有，在这里写理由',
    en: 'the practices of public models that are near go under practices; if none is, the reason goes here',
  });
  capabilities.items.push(yamlNode(document, {capability: id, none}));
}

/** Takes a capability out of what is planned. */
function unplan(document: Document, id: string): void {
  const areas = document.get('areas');
  if (!isSeq(areas)) return;
  for (const area of areas.items) {
    const planned = isMap(area) ? area.get('planned') : undefined;
    if (!isMap(area) || !isSeq(planned)) continue;
    const index = planned.items.findIndex((item) => isMap(item) && item.get('id') === id);
    if (index < 0) continue;
    planned.delete(index);
    if (planned.items.length === 0) area.delete('planned');
  }
}
