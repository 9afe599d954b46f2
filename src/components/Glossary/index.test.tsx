import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import GlossaryView from './View';

const term = (id: string) => ({
  id,
  title: `Term ${id}`,
  translatedTitle: `术语 ${id}`,
  meaning: `Meaning of ${id}.`,
});

test('a withdrawn term is folded behind the rest, with its meaning and its fate', () => {
  const [inForce = '', fold = ''] = renderToStaticMarkup(
    <GlossaryView
      terms={[{...term('old'), status: 'withdrawn'}, term('kept')]}
      translationLanguage="zh-Hans"
      withdrawn={{title: 'Withdrawn', fate: (id) => <i>Fate of {id}</i>}}
    />,
  ).split('<details');
  expect(inForce).toMatch(/id="kept".*<small lang="zh-Hans">术语 kept<\/small>.*Meaning of kept\./);
  expect(inForce).not.toContain('old');
  expect(fold).toMatch(/id="old".*Meaning of old\.<i>Fate of old<\/i>/);
});

test('there is no fold where nothing is withdrawn', () => {
  const html = renderToStaticMarkup(
    <GlossaryView
      terms={[term('kept')]}
      translationLanguage="zh-Hans"
      withdrawn={{title: 'Withdrawn', fate: () => null}}
    />,
  );
  expect(html).not.toContain('<details');
});
