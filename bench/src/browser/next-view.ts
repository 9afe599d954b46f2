/** From one page to the next, the way the peer does it. */
import {watchArrival, type Target} from './probe';
import type {ProfileName} from './profiles';
import {pause, press, quiet, reset, traffic, type Point, type Session} from './session';

/** Pressing at once, or resting on the link for 300 ms before, as one does with a mouse. */
export const ways = ['at once', 'hovered'] as const;
export type Way = (typeof ways)[number];

export interface NextView {
  /** From the release of finger or button to the frame with the new heading, in ms. */
  readonly arrival: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Before the first page is opened: has the target announce its arrival. */
export async function prepareNextView({context}: Session, target: Target): Promise<void> {
  await context.addInitScript(watchArrival, target);
}

/** On the first page, quiet: finds the link, waits a second, follows it. */
export async function nextView(
  session: Session,
  target: Target,
  way: Way,
  profile: ProfileName,
): Promise<NextView> {
  const {page, cdp, served} = session;
  await page.evaluate(placeOfLink, target.path);
  await pause(1000);
  // Once more: what came into view may have moved it.
  const link = await page.evaluate(placeOfLink, target.path);
  if (!link) throw new Error(`${page.url()} has no visible link to ${target.path}.`);
  await page.evaluate(() => window.benchWatch?.());
  reset(served);
  if (way === 'hovered') {
    await cdp.send('Input.dispatchMouseEvent', {type: 'mouseMoved', ...link});
    await pause(300);
  }
  const released = await press(session, link, profile);
  const arrived = await arrival(session);
  await quiet(session);
  const {bytes, requests} = traffic(served);
  return {arrival: arrived - released, bytes, requests: requests.length};
}

/** A place on a link to a path: one in view if there is one, else the first, brought into view. */
function placeOfLink(path: string): Point | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) =>
      link.pathname === path &&
      link.checkVisibility({opacityProperty: true, visibilityProperty: true}),
  );
  // What is seen: a page that is too wide for a phone has a larger layout viewport than that.
  const {width, height} = visualViewport ?? {width: innerWidth, height: innerHeight};
  const placeOn = (link: Element): Point | undefined => {
    const box = link.getClientRects()[0];
    if (!box) return undefined;
    const at = {x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2};
    const isSeen = at.x < width && at.y < height;
    return isSeen && link.contains(document.elementFromPoint(at.x, at.y)) ? at : undefined;
  };
  for (const link of links) {
    const at = placeOn(link);
    if (at) return at;
  }
  for (const link of links) {
    const {top} = link.getBoundingClientRect();
    scrollBy({top: top - height / 2, behavior: 'instant'});
    const at = placeOn(link);
    if (at) return at;
  }
  return undefined;
}

/** The wall clock of the arrival in ms; asks until some document knows. */
async function arrival({page}: Session): Promise<number> {
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    // Fails while one document gives way to the next.
    const at = await page.evaluate(() => window.benchArrived).catch(() => undefined);
    if (at !== undefined) return at;
    await pause(50);
  }
  throw new Error(`The next page did not arrive; the address is ${page.url()}.`);
}
