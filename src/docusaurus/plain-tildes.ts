/**
 * Docusaurus takes `3~5 … 1~2` for struck through: it gives its plugin for GitHub's Markdown no options.
 * The plugin leaves its syntax with the processor, where this one, which runs after it, exchanges it for
 * one that wants two tildes.
 */
import remarkGfm from 'remark-gfm';
import type {Data, Processor} from 'unified';

const tilde = 126;

export default function remarkPlainTildes(this: Processor): void {
  const {micromarkExtensions = []} = this.data();
  const places = micromarkExtensions.flatMap((extension, place) =>
    extension.text && tilde in extension.text ? [place] : [],
  );
  const [place] = places;
  if (place === undefined || places.length > 1) {
    throw new Error('Docusaurus strikes text through by another plugin than expected.');
  }
  micromarkExtensions[place] = strictSyntax();
}

/** The syntax of GitHub's Markdown, with two tildes for what is struck through. */
function strictSyntax(): NonNullable<Data['micromarkExtensions']>[number] {
  const data: Data = {};
  remarkGfm.call({data: () => data} as unknown as Processor, {singleTilde: false});
  const [syntax] = data.micromarkExtensions ?? [];
  if (!syntax) throw new Error('remark-gfm leaves its syntax elsewhere than expected.');
  return syntax;
}
