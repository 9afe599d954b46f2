/** AutoCorrect, which decides how Chinese is set; a WebAssembly that Node has to be helped to load. */
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {perText} from '../model/per-text';

/** What the package's JavaScript half has; its types are those of the bundled whole. */
interface JavaScriptHalf {
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  readonly format: (text: string) => string;
  readonly loadConfig: (config: string) => void;
}

/** Left to the author, for the sake of text that is right as it stands. */
const config = {
  rules: {
    // Makes “L3.1、L4.2” into “L3.1, L4.2”: a list of ids in a Chinese sentence.
    'halfwidth-punctuation': 0,
    // Text of a formula that meets Chinese: “$n$ 条”.
    'space-dollar': 1,
  },
};

let loaded: Promise<(text: string) => string> | undefined;

/** The function that sets a line of Chinese right; loaded once, when first asked for. */
export function loadAutocorrect(): Promise<(text: string) => string> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<(text: string) => string> {
  const folder = path.dirname(createRequire(__filename).resolve('@huacnlee/autocorrect'));
  const script = pathToFileURL(path.join(folder, 'autocorrect_bg.js'));
  // The half remembers the memory of the WebAssembly that it met first: each has a half to itself.
  script.search = randomUUID();
  const half = (await import(script.href)) as JavaScriptHalf;
  const {instance} = await WebAssembly.instantiate(
    readFileSync(path.join(folder, 'autocorrect_bg.wasm')),
    // The name that the WebAssembly asks for.
    {'./autocorrect_bg.js': half as unknown as WebAssembly.ModuleImports},
  );
  half.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  half.loadConfig(JSON.stringify(config));
  return perText(half.format);
}
