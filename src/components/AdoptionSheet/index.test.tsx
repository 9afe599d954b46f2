import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {adoptionWords, type AdoptionSheet} from '../../model/adoption-sheet';
import {localize} from '../../model/localize';
import AdoptionSheetView from './View';

const sheet: AdoptionSheet = {
  values: [
    {clause: 'SP-06.2', quantity: 'Time <allowed>', suggested: '≤ 15 minutes'},
    {clause: 'SP-06.3', quantity: 'Share', suggested: '≤ 25 %', publisher: 'A body'},
    {clause: 'SP-06.3', quantity: 'Load', tier: 'highest', suggested: '≤ 2'},
    {clause: 'SP-06.3', quantity: 'Load', tier: 'rest', suggested: '≤ 2'},
  ],
  roles: [
    {title: 'Manager', text: 'Draws up the rota.'},
    {title: 'Primary', text: 'Is paged.', eachTime: true},
  ],
  records: [{title: 'Rota', text: 'Shifts.', keep: '12 months'}],
  clauses: [
    {id: 'SP-06.2', text: 'Acknowledge.', recommended: false, permitted: false},
    {id: 'SP-06.3', text: 'Share.', recommended: true, permitted: false},
    {id: 'SP-06.14', text: 'Rest.', recommended: false, permitted: true},
  ],
};

const draw = (shown: AdoptionSheet): string =>
  renderToStaticMarkup(
    <AdoptionSheetView
      sheet={shown}
      keeps="adoption:draft:SP-06"
      words={localize(adoptionWords, 'en')}
      strings={{
        download: 'Download',
        fill: 'Fill it in.',
        fillHere: 'Here',
        staysHere: ' It stays.',
        published: (publisher) => `, by ${publisher}`,
      }}
      links={{
        licence: '/licence/#grant',
        code: '/adoption.js',
        file: '/t/sp-06.md',
        fileName: 'sp-06.md',
      }}
    />,
  );

test('the sheet has a place for each value, role, record and clause', () => {
  const html = draw(sheet);
  expect(html).toMatch(
    /<a href="#c2">SP-06\.2<\/a><\/th><td>Time &lt;allowed&gt;<\/td><td>≤ 15 minutes<\/td><td><\/td>/,
  );
  expect(html).toContain('<td>≤ 25 %, by A body</td>');
  expect(html).toContain('<th scope="row">Manager</th><td></td><td></td>');
  expect(html).toContain(
    '<th scope="row">Primary</th><td>Differs each time; no name needed</td><td>–</td>',
  );
  expect(html).toContain('<td>Load: highest-tier services</td>');
  expect(html).toContain('<td>Load: other services</td>');
  expect(html).toContain('<th scope="row">Rota</th><td>12 months</td><td></td>');
  expect(html.match(/<i>☐<\/i>\u00a0Tailored/g)).toHaveLength(2);
  expect(html.match(/<i>☐<\/i>\u00a0Fully in force from/g)).toHaveLength(2);
  expect(html).toMatch(/#c14">SP-06\.14<\/a><\/th><td>A permission: no entry needed<\/td>/);
  // What only a recommendation may be.
  expect(html.match(/<i>☐<\/i>\u00a0Left out/g)).toHaveLength(1);
  expect(html.match(/<th scope="row">\d<\/th>/g)).toHaveLength(5);
  expect(html).toContain(`<p>${localize(adoptionWords.approval, 'en')}</p>`);
  for (const field of [
    'Team or service',
    'Approved by (the team lead)',
    'Exceptions and postponed dates',
    'In force from',
    'Next review',
  ])
    expect(html).toContain(`<dt>${field}`);
  expect(html).toContain('see the <a href="/licence/#grant">licence</a>).');
  expect(html).toContain('<a href="/t/sp-06.md" download="sp-06.md">Download</a>');
  // What the code for filling it in is told: where entries are kept, what the tables are, what is a day.
  expect(html).toContain(
    'data-tool="/adoption.js" data-keeps="adoption:draft:SP-06" data-parts="values roles records clauses exceptions"',
  );
  expect(html.match(/<dt>[^<]*<\/dt><dd data-date="">/g)).toEqual([
    '<dt>In force from (suggested: next Monday)</dt><dd data-date="">',
    '<dt>Next review (suggested: in three months)</dt><dd data-date="">',
  ]);
  expect(html).not.toContain('<input');
});

test('what is set for each of several things has a section before the values, with a column for each', () => {
  const html = draw({
    ...sheet,
    approvals: [{title: 'Approval by <business>', suggested: 'a $& name'}],
    items: {
      title: 'What users <do>',
      suggested: 'one to three',
      rows: [
        {clause: 'SP-06.3', quantity: 'Objective', suggested: '99 %', entry: 'objective'},
        {clause: 'SP-06.3', quantity: 'Success', suggested: 'no 5xx'},
      ],
    },
  });
  expect(html).toMatch(
    /\(the team lead\), and date<\/dt><dd><\/dd><\/div><div><dt>Approval by &lt;business&gt; \(a \$&amp; name\)<\/dt><dd><\/dd>/,
  );
  // What is worked out of what: ../../tools/proposals.ts
  expect(html).toContain(' data-entries="objective "');
  expect(draw(sheet)).not.toContain('data-entries');
  expect(html).toContain('aria-label="What users &lt;do&gt;"');
  expect(html).toMatch(
    /<th scope="row">–<\/th><td>Name<\/td><td>one to three<\/td><td><\/td><td><\/td><td><\/td><\/tr>/,
  );
  expect(html).toMatch(
    /#c3">SP-06\.3<\/a><\/th><td>Objective<\/td><td>99 %<\/td><td><\/td><td><\/td><td><\/td><\/tr>/,
  );
  expect(html.match(/<th scope="col">[123]<\/th>/g)).toHaveLength(3);
  expect(html.indexOf('What users')).toBeLessThan(html.indexOf('>Values<'));
  expect(draw(sheet)).not.toContain('<td>Name</td>');
});

test('without values there is no table of them', () => {
  expect(draw({...sheet, values: []})).not.toContain('Suggested</th>');
});
