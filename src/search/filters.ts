/** The controls under the search's field: what narrows a search, and where it looks. */
import {button, element, type ElementDescription} from './element';
import {kinds, type Kind} from './format';
import type {SearchState, StateChange} from './state';
import type {SearchWords} from './words';

export interface EditionChoice {
  readonly path: string;
  readonly label: string;
}

export interface AreaChoice {
  readonly id: string;
  readonly title: string;
}

/** What there is to choose from. */
export interface FilterOptions {
  readonly areas: readonly AreaChoice[];
  /** With a control when there are several. */
  readonly editions: readonly EditionChoice[];
  /** The tag of the other language. */
  readonly otherLanguage: string;
}

export interface FilterActions {
  readonly change: (change: StateChange) => void;
  readonly switchLanguage: () => void;
}

/** Reads the panel's list of areas: `HA:高可用架构设计|DS:…`. */
export function readAreas(list: string): AreaChoice[] {
  return list
    .split('|')
    .filter(Boolean)
    .map((area) => {
      const [id = '', title = ''] = area.split(':');
      return {id, title};
    });
}

/** The filters of a search. */
export function filterControls(
  state: SearchState,
  {areas, editions, otherLanguage}: FilterOptions,
  words: SearchWords,
  {change, switchLanguage}: FilterActions,
): ElementDescription[] {
  const kindOptions = kinds.map((kind) => [kind, words.kinds[kind]] as const);
  const areaOptions = areas.map(({id, title}) => [id, `${id} ${title}`] as const);
  const levelOptions = ['1', '2', '3', '4', '5'].map(
    (level) => [level, words.level.replace('{level}', level)] as const,
  );
  const editionOptions = editions.map(({path, label}) => [path, label] as const);
  return [
    select(words.anyKind, state.kind, [['', words.anyKind], ...kindOptions], (value) =>
      change({kind: value ? (value as Kind) : undefined}),
    ),
    select(words.anyArea, state.area, [['', words.anyArea], ...areaOptions], (value) =>
      change({area: value || undefined}),
    ),
    select(words.anyLevel, state.level, [['', words.anyLevel], ...levelOptions], (value) =>
      change({level: value ? Number(value) : undefined}),
    ),
    ...(editions.length > 1
      ? [select(words.edition, state.edition, editionOptions, (edition) => change({edition}))]
      : []),
    state.isOtherLanguage
      ? button(words.ownLanguage, switchLanguage)
      : // Says it in the other language, to those who read that.
        button(words.otherLanguage, switchLanguage, {lang: otherLanguage}),
  ];
}

function select(
  label: string,
  value: string | number | undefined,
  options: readonly (readonly [value: string, text: string])[],
  onChange: (value: string) => void,
): ElementDescription {
  return {
    ...element(
      'select',
      {'aria-label': label},
      ...options.map(([key, text]) => element('option', {value: key}, text)),
    ),
    selection: {value: String(value ?? ''), onChange},
  };
}
