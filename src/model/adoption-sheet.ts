/**
 * What a team fills in to put a specification into force on paper, worked out of its data. Loaded when pages are built and
 * by the files that are published.
 */
import type {Bilingual} from './bilingual';
import {inForce} from './lifecycle';
import type {Localized} from './localize';
import type {Specification} from './schema';
import {shownLimit} from './shown-limit';

type SpecificationText = Pick<Localized<Specification>, 'clauses' | 'roles' | 'records'>;

export interface AdoptionSheet {
  /** Every number of a clause in force, in the order of the clauses. */
  readonly values: readonly {
    readonly clause: string;
    readonly quantity: string;
    /** `≤ 15 minutes` */
    readonly suggested: string;
    /** Who published it; nothing for what this standard suggests to begin with. */
    readonly publisher?: string;
  }[];
  readonly roles: SpecificationText['roles'];
  readonly records: SpecificationText['records'];
  /** Those in force. */
  readonly clauses: readonly {readonly id: string; readonly text: string}[];
}

/**
 * The sheet of a specification, in one language.
 *
 * @param quantityOf what a quantity of the edition is called and measured in
 */
export function adoptionSheetOf(
  {clauses, roles, records}: SpecificationText,
  quantityOf: (id: string) => {readonly title: string; readonly unit: string},
): AdoptionSheet {
  const current = clauses.filter(inForce);
  return {
    values: current.flatMap(({id, limits = []}) =>
      limits.map(({quantity, atMost, atLeast, source}) => {
        const {title, unit} = quantityOf(quantity);
        return {
          clause: id,
          quantity: title,
          suggested: shownLimit({atMost, atLeast}, unit),
          ...(source && {publisher: source.publisher}),
        };
      }),
    ),
    roles,
    records,
    clauses: current.map(({id, text}) => ({id, text})),
  };
}

/** Rows for what is written by hand. */
export const blankExceptions = 2;

/**
 * What stands on the sheet besides the data: the same on the page and in the file. Whatever is to be filled in says what is
 * suggested, so that nobody has to invent it.
 */
export const adoptionWords = {
  title: {zh: '施行单', en: 'Adoption sheet'},
  use: {
    zh: '一个团队或一个服务填一张。没有填的一律照建议：数值取建议值，条款照原文施行。',
    en: 'One sheet for each team or service. What is left blank is as suggested: the suggested value holds, and the clause is in force as written.',
  },
  /** `{licence}` stands for the link with the words after it. */
  licence: {
    zh: '填好的施行单照录条款、加上自己的内容，是填好的表格，不是对标准的改编，可以传阅（见{licence}）。',
    en: 'A completed sheet gives the clauses unaltered and adds your own entries: it is a filled-in form, not an adaptation of the standard, and may be passed on (see the {licence}).',
  },
  licenceLink: {zh: '许可', en: 'licence'},
  matter: {zh: '项', en: 'Item'},
  entry: {zh: '填写', en: 'Entry'},
  team: {zh: '团队或服务', en: 'Team or service'},
  approver: {zh: '批准人（建议：团队负责人）', en: 'Approved by (suggested: the team lead)'},
  from: {zh: '施行日期（建议：下周一）', en: 'In force from (suggested: next Monday)'},
  review: {zh: '下次复审（建议：三个月后）', en: 'Next review (suggested: in three months)'},
  values: {zh: '数值', en: 'Values'},
  clause: {zh: '条款', en: 'Clause'},
  quantity: {zh: '要定的数', en: 'What is set'},
  suggested: {zh: '建议', en: 'Suggested'},
  ours: {zh: '我们的', en: 'Ours'},
  roles: {zh: '角色', en: 'Roles'},
  role: {zh: '角色', en: 'Role'},
  does: {zh: '做什么', en: 'What the role does'},
  person: {zh: '由谁担任', en: 'Name'},
  deputy: {zh: '不在时由谁', en: 'Deputy'},
  records: {zh: '记录', en: 'Records'},
  record: {zh: '记录', en: 'Record'},
  holds: {zh: '写什么', en: 'What it holds'},
  keep: {zh: '保存多久', en: 'Kept for'},
  place: {
    zh: '存放在哪里（建议：团队的工单系统或文档库）',
    en: 'Where it is kept (suggested: the team’s tracker or wiki)',
  },
  clauses: {zh: '条款', en: 'Clauses'},
  clausesUse: {
    zh: '照原文施行的条款不必填；裁剪或不适用的，写明怎样裁剪和理由。',
    en: 'Leave blank the clauses that are in force as written. Where one is tailored or not applicable, say how and why.',
  },
  text: {zh: '原文', en: 'Text'},
  /** Over the boxes of a clause. */
  differs: {zh: '不照原文', en: 'Not as written'},
  tailored: {zh: '裁剪', en: 'Tailored'},
  none: {zh: '不适用', en: 'Not applicable'},
  reason: {zh: '怎样裁剪、理由', en: 'How, and why'},
  exceptions: {zh: '例外', en: 'Exceptions'},
  number: {zh: '序号', en: 'No.'},
  exceptionsUse: {
    zh: '“应”的条款不施行或放宽的，在这里登记。',
    en: 'For each “shall” clause that is left out or relaxed.',
  },
  scope: {zh: '范围', en: 'Scope'},
  why: {zh: '理由', en: 'Reason'},
  by: {zh: '批准人', en: 'Approved by'},
  until: {zh: '到期日', en: 'Expires'},
} as const satisfies Readonly<Record<string, Bilingual>>;
