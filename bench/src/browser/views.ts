/** All measurements in the browser, round by round. */
import {chromium, type Browser} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../../scripts/chromium';
import type {Language, Page, SitePages} from '../content/site-pages';
import {checkShaping} from '../network/self-check';
import {Shaper} from '../network/shaper';
import {StaticServer} from '../network/static-server';
import {fullRounds, type KindName, type Options} from '../options';
import type {Prepared} from '../peers/prepare';
import type {PeerName} from '../peers/sources';
import type {Section, ViewSample} from '../report/results';
import {controlNames, controls, findControl, touch, touchEarly} from './first-touch';
import {firstView} from './first-view';
import {busyRemark, withinPatience} from './guard';
import {nextView, prepareNextView} from './next-view';
import {profiles, type ProfileName} from './profiles';
import {inNewContext, quiet, type Served} from './session';

/** A kind of page: how its example is found among the pages of one language. */
interface Kind {
  readonly name: KindName;
  readonly find: (pages: readonly Page[]) => Page | undefined;
  /** Only the site itself has what makes the page. */
  readonly siteOnly?: boolean;
  /** On the phone in Chinese only, to keep a run short. */
  readonly brief?: boolean;
}

const at = (end: string) => (pages: readonly Page[]) =>
  pages.find(({address}) => address.endsWith(end));

const kinds: readonly Kind[] = [
  {name: 'capability', find: at('/draft/ds-1/')},
  {name: 'longest', find: (pages) => [...pages].sort((pageA, pageB) => pageB.size - pageA.size)[0]},
  {name: 'math', find: at('/draft/scoring/'), brief: true},
  {name: 'tool', find: (pages) => pages.find(({isTool}) => isTool), siteOnly: true, brief: true},
];
/** Where one goes from the capability. */
const nextPage = at('/draft/ds-2/');

interface Task {
  readonly name: string;
  readonly peer: PeerName;
  readonly run: () => Promise<readonly ViewSample[]>;
}

/** Measures all that the options leave, in rounds in which the peers take turns. */
export async function measureViews(
  prepared: Prepared,
  options: Options,
): Promise<Section<ViewSample> & {readonly chromium: string}> {
  const started = performance.now();
  for (const name of options.profiles) {
    console.log(`Network, ${name}: ${(await checkShaping(profiles[name].link)).join('; ')}`);
  }
  const peers = options.peers.filter((peer) => prepared.folders[peer] !== undefined);
  const remarks = new Set(
    options.peers
      .filter((peer) => !peers.includes(peer))
      .map((peer) => `${peer}: was not built, so not measured.`),
  );
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});
  const served = new Map<PeerName, Served>();
  const samples: ViewSample[] = [];
  let failures = 0;
  try {
    for (const peer of peers) served.set(peer, await serve(prepared.folders[peer] ?? ''));
    for (let round = 0; round < options.rounds; round++) {
      const order = [...peers.slice(round % peers.length), ...peers.slice(0, round % peers.length)];
      const tasks = order.flatMap((peer) => {
        const server = served.get(peer);
        return server ? tasksOf(browser, peer, server, prepared.site, options, remarks) : [];
      });
      for (const task of byKind(tasks)) {
        const said = (error: unknown): string =>
          `Round ${round + 1}, ${task.peer}, ${task.name}: ${String(error).split('\n')[0]}`;
        try {
          const again = (error: unknown): Promise<readonly ViewSample[]> => {
            remarks.add(`${said(error)} Measured once more.`);
            return withinPatience(`${task.peer}, ${task.name}`, task.run);
          };
          samples.push(
            ...(await withinPatience(`${task.peer}, ${task.name}`, task.run).catch(again)),
          );
        } catch (error) {
          failures++;
          remarks.add(`${said(error)} Left out.`);
        }
      }
      for (const remark of busyRemark(round)) remarks.add(remark);
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      console.log(`Views, round ${round + 1} of ${options.rounds} after ${minutes} min`);
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      rounds: options.rounds,
      isComplete: options.isFull && options.rounds >= fullRounds && failures === 0,
      minutes: (performance.now() - started) / 60_000,
      samples,
      remarks: [...remarks],
      chromium: browser.version(),
    };
  } finally {
    for (const {server, shaper} of served.values()) {
      shaper.close();
      server.close();
    }
    await browser.close();
  }
}

async function serve(folder: string): Promise<Served> {
  const server = await StaticServer.start(folder);
  return {server, shaper: await Shaper.start(server.port, profiles.phone.link)};
}

/** The same task of all peers one after the other, so that they meet the machine in the same state. */
function byKind(tasks: readonly Task[]): readonly Task[] {
  const names = [...new Set(tasks.map(({name}) => name))];
  return names.flatMap((name) => tasks.filter((task) => task.name === name));
}

function tasksOf(
  browser: Browser,
  peer: PeerName,
  served: Served,
  {pages}: SitePages,
  options: Options,
  remarks: Set<string>,
): readonly Task[] {
  const tasks: Task[] = [];
  for (const profile of options.profiles) {
    for (const language of options.languages) {
      const ofLanguage = pages.filter((page) => page.language === language);
      for (const kind of kinds) {
        const page = kind.find(ofLanguage);
        if (!options.kinds.includes(kind.name)) continue;
        if (kind.siteOnly && peer !== 'site' && peer !== 'stock') continue;
        if (kind.brief && (language !== 'zh' || profile !== 'phone')) continue;
        if (!page) {
          remarks.add(`The site has no page of the kind “${kind.name}” in ${language}.`);
          continue;
        }
        const where = {peer, page: kind.name, language, profile};
        const name = `${kind.name}, ${language}, ${profile}`;
        // What comes after the first view is the same in both languages.
        const isOnce = kind.name === 'capability' && language === 'zh';
        const next = isOnce ? nextPage(ofLanguage) : undefined;
        tasks.push({name, peer, run: viewsOf(browser, served, where, page, next)});
        if (!next) continue;
        if (profile === 'desktop') {
          tasks.push({
            name: `${name}, hovered`,
            peer,
            run: hoveredOf(browser, served, where, page, next),
          });
        } else if (peer !== 'bare') {
          const touches = touchesOf(browser, peer, served, where, page, remarks);
          tasks.push(...touches.map((touch) => ({...touch, name: `${name}, ${touch.name}`, peer})));
        }
      }
    }
  }
  return tasks;
}

interface Where {
  readonly peer: PeerName;
  readonly page: KindName;
  readonly language: Language;
  readonly profile: ProfileName;
}

/** A first view and, from the same page, the next. */
function viewsOf(
  browser: Browser,
  served: Served,
  where: Where,
  page: Page,
  next: Page | undefined,
): Task['run'] {
  return () =>
    inNewContext(browser, served, where.profile, where.language, async (session) => {
      const target = next && {path: next.address, title: next.title};
      if (target) await prepareNextView(session, target);
      const samples = [
        {...where, measure: 'first view', values: {...(await firstView(session, page.address))}},
      ];
      if (target) {
        const values = {...(await nextView(session, target, 'at once', where.profile))};
        return [...samples, {...where, measure: 'next view, at once', values}];
      }
      return samples;
    });
}

function hoveredOf(
  browser: Browser,
  served: Served,
  where: Where,
  page: Page,
  next: Page,
): Task['run'] {
  const target = {path: next.address, title: next.title};
  return () =>
    inNewContext(browser, served, where.profile, where.language, async (session) => {
      await prepareNextView(session, target);
      await session.page.goto(page.address, {waitUntil: 'load'});
      await quiet(session);
      const values = {...(await nextView(session, target, 'hovered', where.profile))};
      return [{...where, measure: 'next view, hovered', values}];
    });
}

/** Each control twice: on the quiet page, and from first paint on. */
function touchesOf(
  browser: Browser,
  peer: Exclude<PeerName, 'bare'>,
  served: Served,
  where: Where,
  page: Page,
  remarks: Set<string>,
): readonly Omit<Task, 'peer'>[] {
  return controlNames.flatMap((name) => {
    const control = controls[peer][name];
    if (!control) return [];
    if (name === 'search' && !page.opensSearch) {
      remarks.add('The site has no search box, so none is measured.');
      return [];
    }
    const run = async (): Promise<readonly ViewSample[]> => {
      const first = await inNewContext(
        browser,
        served,
        'phone',
        where.language,
        async (session) => {
          await session.page.goto(page.address, {waitUntil: 'load'});
          await quiet(session);
          const place = await findControl(session, control);
          return place && {place, values: {...(await touch(session, control, place))}};
        },
      );
      if (!first) remarks.add(`${peer}: no control for ${name} shows (${control.button}).`);
      if (!first) return [];
      const quietly = {...where, measure: `${name}, when quiet`, values: first.values};
      // Behind an opener nothing can be touched at first paint.
      if (control.opener) return [quietly];
      const response = await inNewContext(browser, served, 'phone', where.language, (session) =>
        touchEarly(session, page.address, control, first.place),
      );
      return [quietly, {...where, measure: `${name}, from first paint`, values: {response}}];
    };
    return [{name, run}];
  });
}
