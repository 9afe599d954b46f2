/** What a report calls things, pages, and what fields are about. */
import type {Sides, State, Thing, ThingChange, ThingKind, ValueChange} from '../model/compare';
import type {Message} from '../model/problem';
import {groupWord, kindWords} from './words';

type Known = Pick<Thing, 'kind' | 'id' | 'title'>;

/** What stands for its page as a whole; the first names it. */
const rootKinds: readonly ThingKind[] = ['capability', 'specification', 'case', 'area', 'page'];
const knownByTitle: readonly ThingKind[] = ['page', 'section', 'rule', 'term'];

const pageOf = (address: string): string => address.split('#')[0] ?? '';

/** The names that both states know; where they differ, that of the later. */
export class Names {
  private readonly pages = new Map<string, Thing>();
  private readonly areas = new Map<string, Thing>();
  /** By the beginning of a field, of each thing, and of all where it is about something that others name. */
  private readonly starts = new Map<string, Sides>();

  /** Facets of capabilities, with their ids before and after. */
  private readonly renamed = new Set<string>();

  constructor(states: readonly State[], things: readonly ThingChange[]) {
    for (const {kind, id, values} of things) {
      for (const {field, before, after} of kind === 'capability' ? values : []) {
        if (/^facets\/[^/]+\/id$/.test(field)) this.renamed.add(`${id} ${before} ${after}`);
      }
    }
    for (const thing of states.flatMap(({things}) => things)) {
      if (thing.kind === 'area') this.areas.set(thing.id, thing);
      const known = this.pages.get(thing.address);
      const rank = rootKinds.indexOf(thing.kind);
      if (rank >= 0 && (!known || rank <= rootKinds.indexOf(known.kind))) {
        this.pages.set(thing.address, thing);
      }
      for (const [start, title] of Object.entries(thing.names ?? {})) {
        const merged = {...this.starts.get(`${keyOf(thing)} ${start}`), ...title};
        this.starts.set(`${keyOf(thing)} ${start}`, merged);
        // A phase has its name in the framework, and areas name it; a unit among the words, and criteria name it.
        if (/^(?:phases|stages|units)\//.test(start)) this.starts.set(start, title);
      }
    }
  }

  /** `DS Data services`; nothing for what is no area. */
  ofArea(id: string): Message | undefined {
    const area = this.areas.get(id);
    return area && named(area);
  }

  ofPage(address: string, kind: ThingKind | undefined): Message {
    const page = this.pages.get(address);
    if (page) return named(page);
    return kind === 'interface' ? groupWord('interface') : {zh: address, en: address};
  }

  /** As it is known by itself: a section together with its page's id. */
  inPage(thing: ThingChange): Message {
    const {zh, en} = named(thing);
    if (!knownByTitle.includes(thing.kind) || thing.kind === 'page') return {zh, en};
    const page = this.pages.get(pageOf((thing.after ?? thing.before)?.address ?? ''));
    if (!page || knownByTitle.includes(page.kind)) return {zh, en};
    return {zh: `${page.id} · ${zh}`, en: `${page.id} · ${en}`};
  }

  /** What the beginning of a field is about: of `metrics/loss-window` the metric's title. */
  ofField({kind, before, after, id}: ThingChange, start: string): Sides | undefined {
    for (const known of [after?.id, before?.id, id]) {
      const title = this.starts.get(`${keyOf({kind, id: known ?? id})} ${start}`);
      if (title) return title;
    }
    const [list = '', name = ''] = start.split('/');
    if (list === 'contributes') return this.starts.get(`phases/${name}`);
    if (list === 'acts') return this.starts.get(`stages/${name}`);
    if (list === 'worksWith') return this.ofArea(name);
    return undefined;
  }

  /** Whether nothing but the name of a criterion's facet changed, and the facet is the same. */
  isRenamed({id}: ThingChange, {field, before = '', after = ''}: ValueChange): boolean {
    const [capability = ''] = id.split('.');
    return field === 'facet' && this.renamed.has(`${capability} ${before} ${after}`);
  }

  /** What a value stands for: a criterion has the ids of its facet, which its capability names, and of its unit. */
  ofValue({id}: ThingChange, field: string, value: string): Message {
    const [capability = ''] = id.split('.');
    const start = {facet: `capability ${capability} facets/${value}`, unit: `units/${value}`}[
      field
    ];
    const name = start === undefined ? undefined : this.starts.get(start);
    return {zh: name?.zh ?? value, en: name?.en ?? value};
  }
}

const keyOf = ({kind, id}: Pick<Thing, 'kind' | 'id'>): string => `${kind} ${id}`;

function named({kind, id, title}: Known): Message {
  const start = knownByTitle.includes(kind) ? '' : id;
  const of = (words: string | undefined): string =>
    [start, words ?? ''].filter(Boolean).join(' ') || id || kindWords[kind].zh;
  return {zh: of(title?.zh), en: of(title?.en)};
}
