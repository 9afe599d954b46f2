import {expect, test} from 'vitest';
import {filterControls, readAreas} from './filters';
import {changeState, type SearchState, type StateChange} from './state';
import {searchWords} from './words';

const words = searchWords(({id}) => (id === 'search.level' ? 'Level {level}' : id), false);
const areas = [
  {id: 'HA', title: 'High availability'},
  {id: 'DS', title: 'Data'},
];
const draft = {path: 'draft', label: 'Draft'};
const release = {path: '1.0', label: '1.0'};
const state: SearchState = {text: 'slo', edition: 'draft', isOtherLanguage: false};

/** The controls of a state, and the changes that are asked of them. */
function controlsOf(shown: SearchState, editions = [draft]) {
  const changes: StateChange[] = [];
  let switchCount = 0;
  const controls = filterControls(shown, {areas, editions, otherLanguage: 'zh-Hans'}, words, {
    change: (change) => changes.push(change),
    switchLanguage: () => (switchCount += 1),
  });
  const named = (label: string) =>
    controls.find(({attributes}) => attributes['aria-label'] === label);
  return {controls, named, changes, switchCount: () => switchCount};
}

test('areas are read from the panel’s list', () => {
  expect(readAreas('HA:High availability|DS:Data')).toEqual(areas);
  expect(readAreas('')).toEqual([]);
});

test('each filter offers all there is, and first no filter', () => {
  const {named} = controlsOf(state);
  const options = (label: string) =>
    named(label)?.children.map((option) =>
      typeof option === 'string' ? option : [option.attributes.value, ...option.children],
    );
  expect(options('search.anyArea')).toEqual([
    ['', 'search.anyArea'],
    ['HA', 'HA High availability'],
    ['DS', 'DS Data'],
  ]);
  expect(options('search.anyLevel')).toEqual([
    ['', 'search.anyLevel'],
    ...[1, 2, 3, 4, 5].map((level) => [String(level), `Level ${level}`]),
  ]);
  expect(options('search.anyKind')?.[1]).toEqual(['page', 'search.kind.page']);
});

test('the way to the other language is said in that language, the way back in the page’s', () => {
  const last = (shown: SearchState) => controlsOf(shown).controls.at(-1);
  expect(last(state)?.attributes.lang).toBe('zh-Hans');
  expect(last({...state, isOtherLanguage: true})?.attributes.lang).toBeUndefined();
});

test('a filter shows what is chosen', () => {
  const {named} = controlsOf({...state, kind: 'term', level: 3});
  expect(named('search.anyKind')?.selection?.value).toBe('term');
  expect(named('search.anyLevel')?.selection?.value).toBe('3');
  expect(named('search.anyArea')?.selection?.value).toBe('');
});

test('a choice changes the state, and no filter takes it away', () => {
  const {named, changes} = controlsOf(state);
  for (const [label, value] of [
    ['search.anyKind', 'criterion'],
    ['search.anyArea', 'DS'],
    ['search.anyLevel', '4'],
  ] as const) {
    named(label)?.selection?.onChange(value);
    named(label)?.selection?.onChange('');
  }
  const narrowed = {...state, kind: 'criterion', area: 'DS', level: 4} as const;
  const [kind, noKind, area, noArea, level, noLevel] = changes;
  const chosen = [kind, area, level].reduce<SearchState>(
    (before, change) => changeState(before, change ?? {}),
    state,
  );
  expect(chosen).toEqual(narrowed);
  const cleared = [noKind, noArea, noLevel].reduce<SearchState>(
    (before, change) => changeState(before, change ?? {}),
    narrowed,
  );
  expect(cleared).toStrictEqual(state);
});

test('editions are a filter where there are several', () => {
  expect(controlsOf(state).named('search.edition')).toBeUndefined();
  const {named, changes} = controlsOf(state, [draft, release]);
  expect(named('search.edition')?.selection?.value).toBe('draft');
  named('search.edition')?.selection?.onChange('1.0');
  expect(changes).toEqual([{edition: '1.0'}]);
});

test('one button switches the language and says which', () => {
  const {controls, switchCount} = controlsOf(state);
  expect(controls.at(-1)?.children).toEqual(['search.otherLanguage']);
  controls.at(-1)?.onClick?.();
  expect(switchCount()).toBe(1);
  const switched = controlsOf({...state, isOtherLanguage: true});
  expect(switched.controls.at(-1)?.children).toEqual(['search.ownLanguage']);
});
