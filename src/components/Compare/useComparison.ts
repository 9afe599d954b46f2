import {useEffect, useState} from 'react';
import type {CompareAnswer, CompareRequest} from '../../changes/compare-in-browser';
import type {Report} from '../../changes/report';
import {isComparedInBuild} from '../../model/compared-editions';
import {changesFile, declarationsFile, reportFile, stateFile} from './files';

/** Nothing while it is on its way, `failed` where it does not come. */
type Coming<Content> = Content | 'failed' | undefined;

/** A file of the site; without an address none is asked for. */
export function useFile<Content>(address: string | undefined): Coming<Content> {
  const [state, setState] = useState<{
    readonly address: string;
    readonly content: Content | 'failed';
  }>();
  useEffect(() => {
    if (address === undefined) return undefined;
    const stop = new AbortController();
    // The draft's files keep their names as they change.
    fetch(address, {cache: 'no-cache', signal: stop.signal})
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setState({address, content: (await response.json()) as Content});
      })
      .catch(() => {
        if (!stop.signal.aborted) setState({address, content: 'failed'});
      });
    return () => stop.abort();
  }, [address]);
  return state?.address === address ? state?.content : undefined;
}

export interface Compared {
  readonly report: Report;
  /** The address of all changes, for programs. */
  readonly download: string;
}

/** What changed between two editions: from the files of the site, or compared here, where the site has none of the two. */
export function useComparison({
  root,
  worker,
  editions,
  from,
  to,
}: {
  readonly root: string;
  readonly worker: string;
  /** Oldest first, the draft last. */
  readonly editions: readonly string[];
  readonly from: string;
  readonly to: string;
}): Coming<Compared> {
  const isMade = isComparedInBuild(editions, from, to);
  const file = useFile<Report>(isMade ? root + reportFile(from, to) : undefined);
  const steps = editions.slice(editions.indexOf(from) + 1, editions.indexOf(to) + 1);
  const request: CompareRequest = {
    states: [root + stateFile(from), root + stateFile(to)],
    declarations: root + declarationsFile,
    steps,
  };
  const computed = useComputed(worker, isMade ? undefined : JSON.stringify(request));
  if (!isMade) return computed;
  return typeof file === 'object' ? {report: file, download: root + changesFile(from, to)} : file;
}

/** @param request as JSON; nothing where nothing is to be compared */
function useComputed(worker: string, request: string | undefined): Coming<Compared> {
  const [state, setState] = useState<{
    readonly request: string;
    readonly found: Compared | 'failed';
  }>();
  useEffect(() => {
    if (request === undefined) return undefined;
    // It takes seconds on a phone: beside the page, which can be used meanwhile.
    const running = new Worker(worker);
    let download: string | undefined;
    running.onmessage = ({data}: MessageEvent<CompareAnswer>) => {
      if (!data) {
        setState({request, found: 'failed'});
        return;
      }
      const text = `${JSON.stringify(data.changes, undefined, 2)}\n`;
      download = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
      setState({request, found: {report: data.report, download}});
    };
    running.onerror = () => setState({request, found: 'failed'});
    running.postMessage(JSON.parse(request));
    return () => {
      running.terminate();
      if (download !== undefined) URL.revokeObjectURL(download);
    };
  }, [worker, request]);
  return state?.request === request ? state?.found : undefined;
}
