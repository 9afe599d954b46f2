/** What a report calls the fields of things: in words, not by their names in the data. */
import type {Sides, ThingKind} from '../model/compare';
import type {Message} from '../model/problem';

const formWords = {
  paragraph: {zh: '段落', en: 'paragraph'},
  row: {zh: '表格的一行', en: 'table row'},
  component: {zh: '显示数据的组件', en: 'component that shows data'},
} as const satisfies Readonly<Record<string, Message>>;

interface Field {
  readonly kind: ThingKind;
  /** As in `TextChange`: `metrics/loss-window/definition`. */
  readonly field: string;
  /** Which of a list, from 1. */
  readonly place?: number | undefined;
  /** Of a text of a page. */
  readonly form?: keyof typeof formWords;
}

/** Of a field, or of its last word. */
const fieldWords: Readonly<Record<string, Message>> = {
  title: {zh: '名称', en: 'name'},
  description: {zh: '简介', en: 'description'},
  text: {zh: '说明', en: 'explanation'},
  statement: {zh: '等级描述', en: 'statement'},
  evidence: {zh: '证据', en: 'evidence'},
  scope: {zh: '范围', en: 'scope'},
  definition: {zh: '定义', en: 'definition'},
  meaning: {zh: '含义', en: 'meaning'},
  question: {zh: '问题', en: 'question'},
  unit: {zh: '单位', en: 'unit'},
  misleads: {zh: '误导之处', en: 'misleading readings'},
  formula: {zh: '公式', en: 'formula'},
  calculation: {zh: '算式', en: 'calculation'},
  facet: {zh: '所属考察面', en: 'facet'},
  pitfalls: {zh: '怎样作假', en: 'how it is faked'},
  actions: {zh: '行动', en: 'actions'},
  requires: {zh: '前提', en: 'prerequisites'},
  reason: {zh: '理由', en: 'reason'},
  suggested: {zh: '建议值', en: 'suggested value'},
  rationale: {zh: '理由', en: 'rationale'},
  purpose: {zh: '目的', en: 'purpose'},
  phases: {zh: '所属周期', en: 'phases'},
  phase: {zh: '所属周期', en: 'phase'},
  phaseNote: {zh: '周期说明', en: 'note on the phases'},
  business: {zh: '业务方工作', en: 'business side'},
  operations: {zh: '运维工作', en: 'operations side'},
  role: {zh: '作用', en: 'part played'},
  items: {zh: '贡献', en: 'contributions'},
  'items/title': {zh: '逐项填写的是什么', en: 'what is filled in one by one'},
  'items/suggested': {zh: '建议列出哪些', en: 'what it is suggested to list'},
  deliverables: {zh: '交付物', en: 'deliverables'},
  roles: {zh: '角色', en: 'roles'},
  missingSigns: {zh: '缺失的迹象', en: 'signs of absence'},
  checklist: {zh: '检查清单', en: 'checklist'},
  records: {zh: '记录', en: 'records'},
  level: {zh: '等级', en: 'level'},
  keyword: {zh: '要求程度', en: 'keyword'},
  organisation: {zh: '组织', en: 'organisation'},
  'date/from': {zh: '开始日期', en: 'start date'},
  'date/to': {zh: '结束日期', en: 'end date'},
  'scale/text': {zh: '规模', en: 'scale'},
  'scale/sources': {zh: '规模的来源', en: 'sources of the scale'},
  background: {zh: '背景', en: 'background'},
  events: {zh: '经过', en: 'events'},
  figures: {zh: '数字', en: 'figures'},
  takeaways: {zh: '启示', en: 'takeaways'},
  publisher: {zh: '发布者', en: 'publisher'},
  translation: {zh: '题名的译文', en: 'translated title'},
  language: {zh: '语言', en: 'language'},
  date: {zh: '日期', en: 'date'},
  version: {zh: '版次', en: 'version'},
  change: {zh: '改动', en: 'what it changes'},
  address: {zh: '地址', en: 'address'},
  accessed: {zh: '查阅日期', en: 'date of access'},
  also: {zh: '也写作', en: 'other forms'},
  unlike: {zh: '含有它而另有所指的词', en: 'longer names of something else'},
  criteria: {zh: '有助于满足的判据', en: 'criteria that it helps to meet'},
  entry: {zh: '由哪些填写的内容算出', en: 'what it is worked out of'},
  approval: {zh: '是否由别人批准', en: 'whether it is an approval'},
  each: {zh: '是否逐项填写', en: 'whether it is set for each item'},
  quantity: {zh: '所代替的数', en: 'number that it stands for'},
  short: {zh: '缩写', en: 'abbreviation'},
  metBy: {zh: '也由哪些判据做到', en: 'criteria that meet it as well'},
  example: {zh: '一个例子所用的组织', en: 'organisation of the worked example'},
  looksAt: {zh: '看什么', en: 'what it looks at'},
  portrait: {zh: '画像', en: 'portrait'},
  people: {zh: '人数', en: 'people'},
  rating: {zh: '评级', en: 'rating'},
  facts: {zh: '所据的事实', en: 'facts it rests on'},
  added: {zh: '补充日期', en: 'date it was added'},
  everyday: {zh: '是不是日常词', en: 'whether it is an everyday word'},
  'withdrawn because': {zh: '撤销理由', en: 'reason for withdrawal'},
};

/** Of what has a name of its own in a list. */
const partWords: Readonly<Record<string, Message>> = {
  facets: {zh: '考察面', en: 'facet'},
  metrics: {zh: '度量', en: 'metric'},
  formulas: {zh: '公式', en: 'formula'},
  phases: {zh: '周期', en: 'phase'},
  stages: {zh: '阶段', en: 'stage'},
  contributes: {zh: '周期', en: 'phase'},
  acts: {zh: '阶段', en: 'stage'},
  worksWith: {zh: '相邻领域', en: 'neighbouring area'},
  requires: {zh: '所依赖的能力维度', en: 'required capability'},
  supports: {zh: '所支持的能力维度', en: 'supported capability'},
  illustrates: {zh: '所说明的能力维度', en: 'illustrated capability'},
  sources: {zh: '来源', en: 'source'},
  quantities: {zh: '限值的量', en: 'quantity'},
  settings: {zh: '要定的值', en: 'value to set'},
  units: {zh: '计数单位', en: 'unit'},
  facts: {zh: '事实', en: 'fact'},
  expected: {zh: '预期', en: 'expectation'},
  ratings: {zh: '评级', en: 'rating'},
};

/** What a field's name alone does not say. */
const wordsOfKinds: Partial<Record<ThingKind, Readonly<Record<string, Message>>>> = {
  page: {title: {zh: '标题', en: 'title'}},
  section: {title: {zh: '标题', en: 'heading'}},
  rule: {title: {zh: '标题', en: 'heading'}},
  level: {
    short: {zh: '短句', en: 'short form'},
    question: {zh: '快速模式的问题', en: 'question of quick mode'},
  },
  criterion: {
    text: {zh: '判据的文字', en: 'wording of the criterion'},
    unit: {zh: '计数单位', en: 'unit counted'},
  },
  clause: {text: {zh: '条款的文字', en: 'wording of the clause'}},
  interface: {text: {zh: '文字', en: 'words'}},
};

/**
 * What a reader calls a field.
 *
 * @param nameOf what the beginning of a field is about: of `metrics/loss-window` the metric's title
 */
export function fieldLabel(
  {kind, field, place, form = 'paragraph'}: Field,
  nameOf: (start: string) => Sides | undefined,
): Message {
  if (field.startsWith('links')) return linkLabel(nameOf(field) ?? {});
  const known = wordsOfKinds[kind]?.[field];
  if (known) return known;
  if (field === 'text' && place !== undefined) return formWords[form];
  const [first = '', name, ...rest] = field.split('/');
  if (first === 'stepUp' && name !== undefined) {
    return place === undefined
      ? {zh: `到 ${name} 级的行动`, en: `actions to level ${name}`}
      : {zh: `到 ${name} 级的第 ${place} 步`, en: `action ${place} to level ${name}`};
  }
  const word = numbered(fieldWord(field), place);
  const part = partWords[first];
  if (!part || name === undefined || rest.length === 0) return word;
  const title = nameOf(`${first}/${name}`) ?? {};
  const whole = {
    zh: `${part.zh}“${title.zh ?? name}”`,
    en: `the ${part.en} “${title.en ?? name}”`,
  };
  const [inner, symbol] = rest;
  return inner === 'symbols' && symbol !== undefined
    ? {zh: `${whole.zh}中 ${symbol} 的${word.zh}`, en: `${word.en} of ${symbol} in ${whole.en}`}
    : {zh: `${whole.zh}的${word.zh}`, en: `${word.en} of ${whole.en}`};
}

/** What kind of field it is, whatever it is of: of `metrics/loss-window/formula` “formula”. */
export function fieldWord(field: string): Message {
  const last = field.split('/').at(-1) ?? field;
  return fieldWords[field] ?? fieldWords[last] ?? {zh: last, en: last};
}

function numbered({zh, en}: Message, place: number | undefined): Message {
  if (place === undefined) return {zh, en};
  return {zh: `${zh}第 ${place} 项`, en: `${en}, item ${place}`};
}

function linkLabel({zh, en}: Sides): Message {
  const chinese = zh ?? en;
  const english = en ?? zh;
  return {
    zh: chinese ? `链接“${chinese}”` : '链接',
    en: english ? `link “${english}”` : 'link',
  };
}

/** What programs know things by; where readers meet it, it is a name or an address. */
export function isForReaders(field: string): boolean {
  const parts = field.split('/');
  const last = parts.at(-1) ?? '';
  if (last === 'slug' || last === 'id') return false;
  // What a part is known by in its list.
  const isKey = ['to', 'symbol', 'area', 'capability', 'phase', 'stage'].includes(last);
  return !(isKey && parts.length > 2) || parts[0] === 'stages';
}
