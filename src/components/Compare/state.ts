/** Which editions are compared and what of it is shown: how that stands in the address, what it leaves. */
import type {Report, ReportGroup, ReportItem} from '../../changes/report';
import type {AddressForm} from '../address';

/** Which language's words are shown; both where none is chosen. */
export const textChoices = ['', 'zh', 'en'] as const;
export type TextChoice = (typeof textChoices)[number];

export interface CompareState {
  readonly from: string;
  readonly to: string;
  /** An area, or the folder of pages; empty for all. */
  readonly group: string;
  /** A kind of change, or what is declared; empty for all. */
  readonly change: string;
  readonly text: TextChoice;
}

/**
 * `?from=0.9&to=1.0&area=DS&change=stricter&text=en`. What of an address is no choice is left out.
 *
 * @param editions oldest first, two at least
 * @param edition of the page: it is compared with the one before it, the first with the one after it
 * @param text the language of the page
 */
export function compareAddress(
  editions: readonly string[],
  edition: string,
  text: TextChoice,
): AddressForm<CompareState> {
  const index = Math.max(1, editions.indexOf(edition));
  const start: CompareState = {
    from: editions[index - 1] ?? '',
    to: editions[index] ?? '',
    group: '',
    change: '',
    text,
  };
  const nearest = ([
    from = '',
    to = '',
    group = '',
    change = '',
    chosen = '',
  ]: readonly string[]): CompareState => {
    const places = [from, to].map((name) => editions.indexOf(name)).sort((a, b) => a - b);
    const [first = -1, second = -1] = places;
    const isPair = first >= 0 && second > first;
    return {
      from: isPair ? (editions[first] ?? start.from) : start.from,
      to: isPair ? (editions[second] ?? start.to) : start.to,
      group: /^[\w-]*$/.test(group) ? group : '',
      change: /^[a-z]*$/.test(change) ? change : '',
      text: chosen === 'both' ? '' : (textChoices.find((each) => each && each === chosen) ?? text),
    };
  };
  return {
    keys: ['from', 'to', 'area', 'change', 'text'],
    start,
    // An address with a choice says which editions, too: it is sent to others.
    write: (state) => [state.from, state.to, state.group, state.change, state.text || 'both'],
    read: nearest,
    nearest,
  };
}

/** What a reader may choose of the changes that there are. */
export function choicesOf(report: Report): {
  readonly groups: readonly string[];
  readonly changes: readonly string[];
} {
  const items = report.groups.flatMap(({pages}) => pages.flatMap((page) => page.items));
  return {
    groups: report.groups.map(({id}) => id),
    changes: [...new Set(items.flatMap(changesOf))],
  };
}

/** The kinds of change of an item, what its authors declare among them. */
export function changesOf({of}: ReportItem): string[] {
  return [...new Set([...of.changes, ...(of.declared ? [of.declared.effect] : [])])];
}

/** What of a report a state leaves; groups and pages with nothing left are left out. */
export function select({groups}: Report, {group, change}: CompareState): readonly ReportGroup[] {
  return groups
    .filter(({id}) => group === '' || id === group)
    .map((each) => ({
      ...each,
      pages: each.pages
        .map((page) => ({
          ...page,
          items: page.items.filter((item) => change === '' || changesOf(item).includes(change)),
        }))
        .filter(({items}) => items.length > 0),
    }))
    .filter(({pages}) => pages.length > 0);
}
