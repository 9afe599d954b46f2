import {Converter} from 'opencc-js';
import type {Variants} from '../search/fold';

/** The Han of daily use; what lies beyond has no simplified form to look for. */
const first = 0x4e00;
const last = 0x9fff;

/**
 * Traditional characters whose simplified form a text has, and which it has not itself: what a
 * reader may type and would otherwise not find. Made at build time, so that browsers load only the
 * pairs that matter.
 */
export function variantsFor(text: string): Variants {
  const there = new Set(text);
  const simplify = Converter({from: 't', to: 'cn'});
  const variants: Record<string, string> = {};
  for (let code = first; code <= last; code += 1) {
    const traditional = String.fromCharCode(code);
    const simplified = simplify(traditional);
    if (simplified !== traditional && simplified.length === 1 && there.has(simplified)) {
      if (!there.has(traditional)) variants[traditional] = simplified;
    }
  }
  return variants;
}
