/** Calendar files are parsed by ical.js, which shares no code with the writer. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import fc from '../fast-check.mjs';
import { compile } from '../package/compiled.mjs';

const issue = {
  id: 'nabolag',
  title: 'Nabolag, omsorg; og «velferd» \\ hverdag',
  editors: [],
  kind: 'special-issue',
  journal: { name: 'Akademisk kvarter' },
  deadline: '2026-12-31',
  call: { url: '/utlysning.pdf' },
};
const now = new Date('2026-11-21T10:20:30.456Z');
const page = 'https://example.org/gruppe';

describe('writeIcs', () => {
  let writeIcs;
  let modules;
  before(async () => {
    modules = await compile();
    ({ writeIcs } = await modules.importCompiled('writers/index.js'));
  });
  after(() => modules.remove());

  const events = (text) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  it('gives an event for all of the last day, with an alarm a week before', () => {
    const [event, ...others] = events(writeIcs(issue, { now, page, summary: 'Frist: {}' }));
    assert.equal(others.length, 0);
    assert.equal(event.summary, `Frist: ${issue.title}`);
    assert.ok(event.startDate.isDate);
    assert.equal(event.startDate.toString(), '2026-12-31');
    assert.equal(event.endDate.toString(), '2027-01-01');
    assert.equal(event.description, 'Special Issue\nAkademisk kvarter\nhttps://example.org/utlysning.pdf');
    assert.equal(event.component.getFirstPropertyValue('url'), 'https://example.org/utlysning.pdf');
    assert.equal(event.component.getFirstPropertyValue('dtstamp').toString(), '2026-11-21T10:20:30Z');
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    const alarm = event.component.getFirstSubcomponent('valarm');
    assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(alarm.getFirstPropertyValue('trigger').toSeconds(), -7 * 24 * 60 * 60);
  });

  it('gives two issues of one id an event each, the same each time', () => {
    const uids = () =>
      events(writeIcs([issue, { ...issue, title: 'Et annet' }, issue], { now, page })).map(({ uid }) => uid);
    assert.equal(new Set(uids()).size, 3);
    assert.deepEqual(uids(), uids());
    assert.equal(uids()[0], 'nabolag@example.org');
  });

  it('has the properties that the standard requires', () => {
    const calendar = new ICAL.Component(ICAL.parse(writeIcs(issue)));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.ok(calendar.getFirstPropertyValue('prodid'));
    assert.ok(calendar.getFirstSubcomponent('vevent').getFirstPropertyValue('uid'));
  });

  it('takes the last day of a month or a year, and leaves out issues without a deadline', () => {
    const said = events(
      writeIcs([
        { ...issue, deadline: '2028-02' },
        { ...issue, deadline: '2027' },
        { ...issue, deadline: undefined },
        { ...issue, deadline: '2026-02-31' },
      ]),
    );
    assert.deepEqual(
      said.map((event) => event.startDate.toString()),
      ['2028-02-29', '2027-12-31'],
    );
  });

  it('keeps the ID of an event when its deadline changes', () => {
    const uid = (deadline) => events(writeIcs({ ...issue, deadline }, { page }))[0].uid;
    assert.equal(uid('2026-12-31'), uid('2027-01-31'));
    assert.equal(uid('2026-12-31'), 'nabolag@example.org');
  });

  it('links nothing unsafe', () => {
    assert.doesNotMatch(writeIcs({ ...issue, call: undefined, url: 'javascript:alert(1)' }), /javascript/);
  });

  it('keeps every word, in lines of at most 75 octets that end in CRLF', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, (title) => {
        const file = writeIcs({ ...issue, title });
        assert.ok(file.endsWith('\r\n'));
        for (const line of file.slice(0, -2).split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        assert.equal(events(file)[0].summary, `Deadline: ${title}`);
      }),
    );
  });
});
