/**
 * What a team fills in to put a specification into force on paper, worked out of its data. Loaded when pages are built and
 * by the files that are published.
 */
import type {Bilingual} from './bilingual';
import {inForce} from './lifecycle';
import type {Localized} from './localize';
import type {Specification} from './schema';
import type {SheetEntry} from './sheet-entries';
import {shownLimit} from './shown-limit';

type SpecificationText = Pick<
  Localized<Specification>,
  'clauses' | 'roles' | 'records' | 'settings' | 'tiered' | 'items'
>;

export interface AdoptionSheet {
  /** Approvals that its clauses ask of others than the team lead, each with what to write. */
  readonly approvals?: readonly {readonly title: string; readonly suggested: string}[];
  /** What the team lists, and what its clauses leave to the team for each of these, in the order of the clauses. */
  readonly items?: {
    readonly title: string;
    /** Which, and how many. */
    readonly suggested: string;
    readonly rows: readonly {
      readonly clause: string;
      readonly quantity: string;
      readonly suggested: string;
      /** What is worked out of it, or it of. */
      readonly entry?: SheetEntry | undefined;
    }[];
  };
  /**
   * Every number of a clause in force that no setting stands for, and what its words leave to the team, in the order of the clauses. A number that is
   * set for each tier of services has a line for each; a range is a single line.
   */
  readonly values: readonly {
    readonly clause: string;
    readonly quantity: string;
    /** Which services the line is for, where there is a line for each tier. */
    readonly tier?: 'highest' | 'rest';
    /** `≤ 15 minutes` */
    readonly suggested: string;
    /** Who published it; nothing for what this standard suggests to begin with. */
    readonly publisher?: string;
  }[];
  readonly roles: SpecificationText['roles'];
  readonly records: SpecificationText['records'];
  /** Those in force. */
  readonly clauses: readonly {
    readonly id: string;
    readonly text: string;
    /** Whether it may be left out without an exception. */
    readonly recommended: boolean;
    /** Whether it only permits something: there is nothing to put into force. */
    readonly permitted: boolean;
  }[];
}

/** “应” that stands by itself, not in words such as “供应商” and “响应”. */
const requirement = {zh: /(?<![供响相对反适效])应(?![用急答对])/, en: /\bshall\b/i};
const recommendation = {zh: /宜/, en: /\bshould\b/i};
/** “可” that stands by itself, not in words such as “可能”, “可用性” and “不可”. */
const permission = {zh: /(?<![不许认])可(?![能靠见观信]|用[性区率])/, en: /\bmay\b/i};

const found = ({zh, en}: typeof requirement, text: string): boolean =>
  zh.test(text) || en.test(text);

/** Whether a clause recommends and requires nothing: “should”, and no “shall”. That both languages agree is checked (`modal-words`). */
export function isRecommended(text: string): boolean {
  return found(recommendation, text) && !found(requirement, text);
}

/** Whether a clause permits and neither requires nor recommends anything: “may” alone. */
export function isPermission(text: string): boolean {
  return found(permission, text) && !found(requirement, text) && !found(recommendation, text);
}

/**
 * The sheet of a specification, in one language.
 *
 * @param quantityOf what a quantity of the edition is called and measured in
 */
export function adoptionSheetOf(
  {clauses, roles, records, settings = [], tiered = [], items}: SpecificationText,
  quantityOf: (id: string) => {readonly title: string; readonly unit: string},
): AdoptionSheet {
  const current = clauses.filter(inForce);
  const settingsOf = (id: string, ofEach: boolean): NonNullable<AdoptionSheet['items']>['rows'] =>
    settings
      .filter(({clause, each = false, approval}) => clause === id && each === ofEach && !approval)
      .map(({title, suggested, entry}) => ({
        clause: id,
        quantity: title,
        suggested,
        ...(entry && {entry}),
      }));
  /** The numbers of a clause that no setting stands for. */
  const unsetOf = (id: string, limits: readonly {readonly quantity: string}[]): string[] =>
    [...new Set(limits.map(({quantity}) => quantity))].filter(
      (quantity) =>
        !settings.some((setting) => setting.clause === id && setting.quantity === quantity),
    );
  const approvals = settings.filter(
    ({clause, approval}) => approval && current.some(({id}) => id === clause),
  );
  return {
    ...(approvals.length > 0 && {
      approvals: approvals.map(({title, suggested}) => ({title, suggested})),
    }),
    ...(items && {items: {...items, rows: current.flatMap(({id}) => settingsOf(id, true))}}),
    values: current.flatMap(({id, limits = []}) => [
      ...unsetOf(id, limits).flatMap((quantity) => {
        const {title, unit} = quantityOf(quantity);
        const sides = limits.filter((limit) => limit.quantity === quantity);
        const source = sides.find((limit) => limit.source)?.source;
        const line = {
          clause: id,
          quantity: title,
          suggested: rangeOf(sides, unit),
          ...(source && {publisher: source.publisher}),
        };
        return tiered.includes(quantity)
          ? [
              {...line, tier: 'highest' as const},
              {...line, tier: 'rest' as const},
            ]
          : [line];
      }),
      ...settingsOf(id, false),
    ]),
    roles,
    records,
    clauses: current.map(({id, text}) => ({
      id,
      text,
      recommended: isRecommended(text),
      permitted: isPermission(text),
    })),
  };
}

/** The two sides of a number as a range: `28–30 days`; a single side as `≤ 15 minutes`. */
function rangeOf(
  sides: readonly {readonly atMost?: number | undefined; readonly atLeast?: number | undefined}[],
  unit: string,
): string {
  const atLeast = sides.find((side) => side.atLeast !== undefined)?.atLeast;
  const atMost = sides.find((side) => side.atMost !== undefined)?.atMost;
  if (atLeast === undefined || atMost === undefined) return shownLimit({atLeast, atMost}, unit);
  return `${atLeast}–${shownLimit({atMost}, unit).replace(/^≤\u00a0/, '')}`;
}

/** Rows for what is written by hand: a first sheet on paper took five. */
export const blankExceptions = 5;

/** Columns for what a team lists; more than fit beside each other on paper it lists in a template. */
const blankItems = 3;

/**
 * The table of what a team lists: a row for the names, one for each value, a column for each thing. The first cells of a
 * row are its clause, what is set and what is suggested; the last ones are blank.
 */
export function tableOfItems(
  {suggested, rows}: NonNullable<AdoptionSheet['items']>,
  words: Readonly<Record<'clause' | 'quantity' | 'suggested' | 'itemName', string>>,
): {readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]} {
  const numbers = Array.from({length: blankItems}, (_, index) => String(index + 1));
  const blanks = numbers.map(() => '');
  return {
    columns: [words.clause, words.quantity, words.suggested, ...numbers],
    rows: [
      ['–', words.itemName, suggested, ...blanks],
      ...rows.map((row) => [row.clause, row.quantity, row.suggested, ...blanks]),
    ],
  };
}

/** What is ticked, in a text. */
export const box = '☐';

/**
 * What stands beside a clause, as words: that it is not as written in one of three ways, and from when it is in force.
 * Beside a permission, that nothing is to be filled in.
 */
export function marksOf(
  {recommended, permitted}: Pick<AdoptionSheet['clauses'][number], 'recommended' | 'permitted'>,
  words: Readonly<Record<'tailored' | 'leftOut' | 'none' | 'later' | 'permission', string>>,
): readonly string[] {
  if (permitted) return [words.permission];
  return [
    ...[words.tailored, ...(recommended ? [words.leftOut] : []), words.none].map(
      (mark) => `${box}\u00a0${mark}`,
    ),
    `${box}\u00a0${words.later}\u00a0____`,
  ];
}

/**
 * What stands at the head of a sheet, each with a blank beside it.
 *
 * @returns the lines in their order, and of which a day is entered
 */
export function headOf(
  approvals: AdoptionSheet['approvals'],
  words: Readonly<
    Record<'team' | 'approver' | 'exceptionApprover' | 'from' | 'review' | 'withHint', string>
  >,
): readonly {readonly title: string; readonly isDay: boolean}[] {
  const approved = (approvals ?? []).map(({title, suggested}) =>
    words.withHint.replace('{title}', () => title).replace('{hint}', () => suggested),
  );
  return [
    ...[words.team, words.approver, ...approved, words.exceptionApprover].map((title) => ({
      title,
      isDay: false,
    })),
    ...[words.from, words.review].map((title) => ({title, isDay: true})),
  ];
}

/** What is set, with the services that the line is for. */
export function titleOfValue(
  {quantity, tier}: {readonly quantity: string; readonly tier?: 'highest' | 'rest' | undefined},
  words: Readonly<Record<'highest' | 'rest', string>>,
): string {
  return tier ? `${quantity}${words[tier]}` : quantity;
}

/**
 * What stands on the sheet besides the data: the same on the page and in the file. Whatever is to be filled in says what is
 * suggested, so that nobody has to invent it.
 */
export const adoptionWords = {
  title: {zh: '施行单', en: 'Adoption sheet'},
  use: {
    zh: '一个团队或一个服务填一张。没有填的一律照建议：数值取建议值，条款照原文施行。',
    en: 'One sheet for each team or service. A blank cell keeps the suggested value; a clause left blank is in force as written.',
  },
  /** `{licence}` stands for the link with the words after it. */
  licence: {
    zh: '施行单填好之后仍是一份表格，不是对标准的改编，可以转交他人（见{licence}）。',
    en: 'A completed sheet is a filled-in form, not an adaptation of the standard, and may be passed on (see the {licence}).',
  },
  /** In the file, before an address. */
  page: {zh: '规范全文和“裁剪”一节：', en: 'The specification, with its section on tailoring: '},
  licenceLink: {zh: '许可', en: 'licence'},
  matter: {zh: '项', en: 'Item'},
  entry: {zh: '填写', en: 'Entry'},
  team: {zh: '团队或服务', en: 'Team or service'},
  /** The same on the overview; a test compares them. */
  approval: {
    zh: '施行单由团队负责人批准，例外和推迟施行由其上级批准；条款写明由谁批准的，从其规定。',
    en: 'The team lead approves the sheet; the lead’s manager approves exceptions and postponed dates. If a clause names its approver, the clause prevails.',
  },
  approver: {
    zh: '批准人和日期（团队负责人）',
    en: 'Approved by (the team lead), and date',
  },
  exceptionApprover: {
    zh: '例外和推迟施行的批准人和日期（团队负责人的上级）',
    en: 'Exceptions and postponed dates approved by (the lead’s manager), and date',
  },
  /** A line with what to write. */
  withHint: {zh: '{title}（{hint}）', en: '{title} ({hint})'},
  from: {zh: '施行日期（建议：下周一）', en: 'In force from (suggested: next Monday)'},
  review: {zh: '下次复审（建议：三个月后）', en: 'Next review (suggested: in three months)'},
  values: {zh: '数值', en: 'Values'},
  /** The row for what the things are called that a team lists. */
  itemName: {zh: '名称', en: 'Name'},
  clause: {zh: '条款', en: 'Clause'},
  quantity: {zh: '要定的值', en: 'What is set'},
  valuesUse: {
    zh: '没有写出处的，是建议的起始值。带“≤”或“≥”的值，和条款写明的范围，定得更宽松即为例外，“宜”的条款除外。其余的值由团队自己定。',
    en: 'Values without a source are starting suggestions. Values with “≤” or “≥”, and ranges that the clause states: setting a looser one is an exception, except for “should” clauses. All other values are yours to choose.',
  },
  highest: {zh: '：最高档服务', en: ': highest-tier services'},
  rest: {zh: '：其余服务', en: ': other services'},
  suggested: {zh: '建议', en: 'Suggested'},
  ours: {zh: '我们的', en: 'Ours'},
  roles: {zh: '角色', en: 'Roles'},
  role: {zh: '角色', en: 'Role'},
  does: {zh: '做什么', en: 'What the role does'},
  person: {zh: '由谁担任', en: 'Name'},
  deputy: {
    zh: '替补（本行没有写的，由本人的上级）',
    en: 'Deputy (the person’s manager, if this row names no one)',
  },
  eachTime: {zh: '每次不同，不必填姓名', en: 'Differs each time; no name needed'},
  records: {zh: '记录', en: 'Records'},
  record: {zh: '记录', en: 'Record'},
  holds: {zh: '写什么', en: 'What it holds'},
  keep: {zh: '保存多久', en: 'Kept for'},
  place: {
    zh: '存放在哪里（建议：团队的工单系统或文档库）',
    en: 'Where it is kept (suggested: the team’s ticket system or document store)',
  },
  clauses: {zh: '条款', en: 'Clauses'},
  clausesUse: {
    zh: '照原文施行的条款不必填。“裁剪”指改得更严，或由别的团队代为做到。“不施行”只限“宜”的条款。“不适用”指条款所说的事物这里没有；只是推迟的，填日期。不施行和不适用都不是例外。到施行日期还没有全部做到的，填全部施行的日期，并在旁边写明已做到哪些。“应”的条款在那天之前视同例外，不必登记在下面。',
    en: 'Leave blank the clauses that are in force as written. “Tailored” means made stricter, or met for you by another team. “Left out” is for “should” clauses only. “Not applicable” means that you have nothing the clause covers; if you are only postponing the clause, enter a date. Clauses left out or not applicable are not exceptions. If a clause will not be fully met when the sheet comes into force, enter the date from which it will be, and note what is already met. Until that date a “shall” clause counts as an exception; do not list it below.',
  },
  text: {zh: '原文', en: 'Text'},
  /** Over the boxes of a clause. */
  differs: {zh: '不照原文', en: 'Not as written'},
  tailored: {zh: '裁剪', en: 'Tailored'},
  leftOut: {zh: '不施行', en: 'Left out'},
  none: {zh: '不适用', en: 'Not applicable'},
  permission: {zh: '允许，不必填', en: 'A permission: no entry needed'},
  later: {zh: '全部施行的日期', en: 'Fully in force from'},
  reason: {zh: '怎样裁剪、理由', en: 'How, and why'},
  exceptions: {zh: '例外', en: 'Exceptions'},
  number: {zh: '序号', en: 'No.'},
  exceptionsUse: {
    zh: '“应”的条款，不施行或放宽，又没有填全部施行的日期的，登记在这里。',
    en: 'For each “shall” clause that is left out or relaxed and has no “fully in force” date.',
  },
  scope: {zh: '范围', en: 'Scope'},
  why: {zh: '理由', en: 'Reason'},
  by: {zh: '批准人', en: 'Approved by'},
  until: {zh: '到期日', en: 'Expires'},
} as const satisfies Readonly<Record<string, Bilingual>>;
