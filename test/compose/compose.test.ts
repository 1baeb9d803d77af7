/** The composer as an editor uses it, with the keyboard alone: in each engine. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/compose/define.js';
import type { RgCompose } from '../../src/compose/ui/compose.js';
import type { RgComposeEntry } from '../../src/compose/ui/entry-card.js';
import { pressKeys } from '../browser.js';
import { waitUntil } from '../wait.js';
import * as clipboards from './clipboards.js';

const LISTS: readonly clipboards.Copied[] = [
  {
    heading: 'Pågående prosjekter',
    items: [
      'Nærhet i nabolaget (NÆR). Koordinator: Nord universitet; finansiert av Norges forskningsråd 2021–2024.',
      'Fellesskap på landet',
      'Små steder (PhD-prosjekt)',
    ],
  },
];

const rootOf = (element: Element) => element.shadowRoot!;
const partOf = <E extends HTMLElement>(element: Element, selector: string) =>
  rootOf(element).querySelector<E>(selector)!;
const cardsOf = (composer: RgCompose) => [
  ...rootOf(composer).querySelectorAll<RgComposeEntry>('rg-compose-entry'),
];
const statusOf = (composer: RgCompose) => partOf(composer, '[role="status"]').textContent!.trim();

/** The element that has the focus, inside shadow roots too. */
function focused(): HTMLElement {
  let element = document.activeElement as HTMLElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}

async function settle(composer: RgCompose) {
  await waitUntil(() => !composer.session.isBusy, 'it reads');
  await composer.updateComplete;
  for (const card of cardsOf(composer)) await card.updateComplete;
}

async function open(lang = 'nb'): Promise<RgCompose> {
  localStorage.clear();
  const page = await fixture(html`<div lang=${lang}><rg-compose></rg-compose></div>`);
  const composer = page.querySelector('rg-compose')!;
  await composer.updateComplete;
  return composer;
}

/** Pastes content, by MIME type, into the focused element. */
async function paste(composer: RgCompose, parts: Record<string, string>) {
  partOf(composer, '#paste').focus();
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  // Firefox replaces the data of the event
  if (event.clipboardData !== clipboardData)
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  focused().dispatchEvent(event);
  await settle(composer);
}

/** Presses Tab until an element that matches has the focus. */
async function tabTo(test: (element: HTMLElement) => boolean, key = 'Tab'): Promise<HTMLElement> {
  for (let presses = 0; presses < 80; presses++) {
    await pressKeys(key);
    if (test(focused())) return focused();
  }
  throw new Error(`No element was reached; the focus is on ${focused().outerHTML}`);
}
const hasText = (text: string) => (element: HTMLElement) => element.textContent!.trim().startsWith(text);
const hasId = (id: string) => (element: HTMLElement) => element.id === id;

/** Copied content by type. */
async function copied(run: () => Promise<unknown>): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  const listen = ({ clipboardData }: ClipboardEvent) => {
    for (const type of ['text/html', 'text/plain']) parts[type] = clipboardData!.getData(type);
  };
  document.addEventListener('copy', listen);
  await run();
  document.removeEventListener('copy', listen);
  return parts;
}

describe('the composer', () => {
  let composer: RgCompose;
  afterEach(() => {
    composer.remove();
    localStorage.clear();
  });

  it('goes from a paste to a confirmed, corrected list on the clipboard by keyboard', async () => {
    composer = await open();
    await tabTo(hasId('paste'));
    await paste(composer, { 'text/html': clipboards.word(LISTS), 'text/plain': clipboards.plain(LISTS) });
    expect(statusOf(composer)).to.equal('Lest fra Word: 3 prosjekter.');
    expect(focused().textContent).to.contain('Les og rett');

    // correct the end of the first project, and confirm it
    const end = await tabTo(hasId('field-end'));
    expect(end).to.have.property('value', '2024');
    (end as HTMLInputElement).select();
    await pressKeys('2', '0', '2', '6', 'Control+Enter');
    await settle(composer);
    expect(composer.session.workspace.entries[0]).to.deep.include({ confirmed: true, edited: ['end'] });
    expect(statusOf(composer)).to.match(/^Nærhet i nabolaget: bekreftet\. 1 av 3 bekreftet$/);

    // the focus is in the next entry: move that up, remove it, and undo the removal
    expect((focused().getRootNode() as ShadowRoot).host).to.equal(cardsOf(composer)[1]);
    await pressKeys('Alt+ArrowUp');
    await settle(composer);
    expect(statusOf(composer)).to.equal('Fellesskap på landet er nummer 1 av 3.');
    await tabTo(hasText('Fjern'));
    await pressKeys('Enter');
    await settle(composer);
    expect(composer.session.workspace.entries).to.have.length(2);
    await pressKeys('Control+z');
    await settle(composer);
    expect(composer.session.workspace.entries).to.have.length(3);
    expect(statusOf(composer)).to.equal('Angret: Fellesskap på landet er fjernet.');

    // add a fact that was missing
    const offer = await tabTo(hasText('Leder'));
    expect((offer.getRootNode() as ShadowRoot).host).to.be.oneOf(cardsOf(composer));
    await pressKeys('Enter');
    await waitUntil(() => focused().id === 'field-leader', 'the field is opened');
    await pressKeys('K', 'a');
    // the findings of the check arrive during typing
    for (const card of cardsOf(composer)) card.requestUpdate();
    await settle(composer);
    await pressKeys('r', 'i', 'Tab');
    await settle(composer);
    const leaders = composer.session.workspace.entries.flatMap(({ record }) =>
      'leader' in record ? record.leader! : [],
    );
    expect(leaders).to.eql([{ name: 'Kari' }]);

    await tabTo(hasText('Kopier listen'));
    const parts = await copied(async () => {
      await pressKeys('Enter');
      await settle(composer);
    });
    expect(parts['text/html']).to.contain('<a href="#rg-project-list&amp;exact">Prosjektdata</a>');
    expect(parts['text/html']).to.contain('Periode: 2021–2026');
    expect(parts['text/plain']).to.contain('• Nærhet i nabolaget (NÆR)\n  Periode: 2021–2026');
    expect(statusOf(composer)).to.equal('Kopiert. Lim det inn i redigeringsfeltet på siden.');

    // next year: the copied content is read back as confirmed
    const before = composer.session.workspace.entries.map(({ record }) => ({
      ...record,
      original: undefined,
    }));
    await paste(composer, parts);
    const { entries } = composer.session.workspace;
    expect(entries.map(({ record }) => ({ ...record, original: undefined }))).to.eql(before);
    expect(entries.every(({ confirmed }) => confirmed)).to.equal(true);
  });

  it('splits and joins entries by keyboard', async () => {
    composer = await open('en');
    await paste(composer, { 'text/plain': 'Projects\n\n• One thing and another thing\n• Places' });
    await tabTo(hasText('Split'));
    await pressKeys('Enter');
    await waitUntil(() => focused().id === 'split', 'the lines are shown');
    for (let i = 0; i < 'One thing '.length; i++) await pressKeys('ArrowRight');
    await pressKeys('Enter');
    await tabTo(hasText('Split into'));
    await pressKeys('Enter');
    await settle(composer);
    expect(statusOf(composer)).to.equal('Split into 2.');
    expect(focused().textContent).to.contain('One thing');
    expect(composer.session.workspace.entries).to.have.length(3);
    await tabTo(hasText('Join with the one above'));
    await pressKeys('Enter');
    await settle(composer);
    expect(composer.session.workspace.entries).to.have.length(2);
  });

  it('says what is wrong with a value, and keeps the fact', async () => {
    composer = await open();
    await paste(composer, { 'text/html': clipboards.page(LISTS) });
    const end = (await tabTo(hasId('field-end'))) as HTMLInputElement;
    end.select();
    await pressKeys('x', 'Tab');
    await settle(composer);
    expect(end.getAttribute('aria-invalid')).to.equal('true');
    expect(statusOf(composer)).to.equal('Skriv en dato som 2021, 2021-05 eller 31. mai 2021.');
    expect(composer.session.workspace.entries[0]!.record).to.have.property('end', '2024');
  });

  it('marks the words of each field, and gives reasons for what is inferred', async () => {
    composer = await open();
    await paste(composer, { 'text/html': clipboards.page(LISTS) });
    const [first] = cardsOf(composer);
    const marks = [...rootOf(first!).querySelectorAll('mark')].map(({ textContent, className }) => [
      textContent,
      className.trim(),
    ]);
    expect(marks).to.deep.include(['NÆR', 'inferred']);
    expect(marks).to.deep.include(['Nord universitet', 'explicit']);
    expect(partOf(first!, '.fact.inferred .note').textContent).to.equal(
      'Gjettet: forkortelse i parentes etter tittelen',
    );
  });

  it('fixes findings by keyboard, and undoes it', async () => {
    composer = await open();
    const items = ['Barn i byen. Periode: 2001–2004', 'Welfare and the quality of relationships in the city'];
    await paste(composer, { 'text/html': clipboards.page([{ heading: 'Pågående prosjekter', items }]) });
    await waitUntil(() => cardsOf(composer).every(({ findings }) => findings.length), 'they are checked');
    await settle(composer);

    await tabTo(hasText('Neste funn'));
    await pressKeys('Enter');
    await waitUntil(
      () => focused().textContent!.includes('Sett status til «avsluttet»'),
      'the first has the focus',
    );
    await pressKeys('Enter');
    await waitUntil(() => !cardsOf(composer)[0]!.findings.length, 'the finding goes');
    await settle(composer);
    expect(composer.session.workspace.entries[0]!.record).to.have.property('status', 'finished');
    expect(statusOf(composer)).to.equal('Barn i byen: Status er rettet.');
    // no other finding in the entry: the focus moves to the checkbox that confirms it
    await waitUntil(() => focused().matches('.check input'), 'the focus moves on');
    expect((focused().getRootNode() as ShadowRoot).host).to.equal(cardsOf(composer)[0]);

    const second = await tabTo(hasText('Sett språket i tittelen til «en»'));
    expect((second.getRootNode() as ShadowRoot).host).to.equal(cardsOf(composer)[1]);
    await pressKeys('Enter');
    await waitUntil(() => !cardsOf(composer)[1]!.findings.length, 'the finding goes');
    await settle(composer);
    expect(composer.session.workspace.entries[1]!.record).to.have.property('lang', 'en');

    await waitUntil(() => focused().matches('.check input'), 'the focus moves on');
    await pressKeys('Control+z');
    await settle(composer);
    expect(composer.session.workspace.entries[1]!.record).not.to.have.property('lang');
    expect(statusOf(composer)).to.match(/^Angret: Welfare/);
    await waitUntil(() => cardsOf(composer)[1]!.findings.length, 'the finding is back');
  });

  it('fixes everything certain as one step', async () => {
    composer = await open('en');
    const items = ['Barn i byen', 'Byer', 'Byen'];
    await paste(composer, { 'text/html': clipboards.page([{ heading: 'Prosjekter', items }]) });
    for (const [i, { key }] of composer.session.workspace.entries.entries())
      composer.session.edit(
        composer.session.workspace.entries[i]!,
        'summary',
        i < 2 ? `Fra 199${i}-2000, ${key}.` : 'Nå.',
      );
    await settle(composer);
    const text = 'Fix 2 that are certain';
    const button = () => [...rootOf(composer).querySelectorAll('button')].find((each) => hasText(text)(each));
    await waitUntil(button, 'the button is there');
    button()!.click();
    await waitUntil(() => !button(), 'they are put right');
    const summaries = () =>
      composer.session.workspace.entries.map(({ record }) => (record as { summary?: string }).summary);
    expect(summaries()).to.eql(['Fra 1990–2000, 1.', 'Fra 1991–2000, 2.', 'Nå.']);
    composer.session.undo();
    expect(summaries()).to.eql(['Fra 1990-2000, 1.', 'Fra 1991-2000, 2.', 'Nå.']);
  });

  it('explains input without entries', async () => {
    composer = await open();
    await paste(composer, { 'text/plain': '  ' });
    expect(partOf(composer, '.refusal').textContent).to.match(/^Det er ingen tekst/);
    await paste(composer, { 'text/html': '<img src="data:image/png;base64,AAAA">' });
    expect(statusOf(composer)).to.match(/^Dette er et bilde/);
  });

  it('reads the input as another kind', async () => {
    composer = await open();
    await paste(composer, { 'text/plain': 'Nord universitet\nNTNU\nLevanger kommune' });
    const kind = partOf<HTMLSelectElement>(composer, '#kind');
    expect(kind.value).to.equal('partner');
    kind.value = 'project';
    kind.dispatchEvent(new Event('change'));
    await settle(composer);
    expect(composer.session.workspace.entries.map((entry) => entry.kind)).to.eql([
      'project',
      'project',
      'project',
    ]);
  });

  it('keeps work in the browser until it is cleared', async () => {
    composer = await open();
    await paste(composer, { 'text/html': clipboards.page(LISTS) });
    composer.session.saveNow();
    composer.remove();
    const again = (await fixture(html`<div lang="nb"><rg-compose></rg-compose></div>`)).querySelector(
      'rg-compose',
    )!;
    await again.updateComplete;
    expect(again.session.workspace.entries).to.have.length(3);
    expect(statusOf(again)).to.equal('Arbeidet ditt fra sist er hentet fram.');
    again.session.clear();
    await again.updateComplete;
    expect(localStorage).to.have.length(0);
    expect(cardsOf(again)).to.have.length(0);
    // this can be undone until the page is closed
    again.session.undo();
    await again.updateComplete;
    expect(cardsOf(again)).to.have.length(3);
    composer = again;
  });

  it('shows the element with its settings, and includes them in the output', async () => {
    composer = await open();
    await paste(composer, { 'text/html': clipboards.page(LISTS) });
    const look = partOf(composer, 'rg-compose-look') as HTMLElement & { updateComplete: Promise<unknown> };
    await look.updateComplete;
    const list = partOf<HTMLElement & { updateComplete: Promise<unknown> }>(look, 'rg-project-list');
    await list.updateComplete;
    expect(rootOf(list).querySelectorAll('[part~="project"]')).to.have.length(3);
    const boxes = [...rootOf(look).querySelectorAll<HTMLInputElement>('.settings input[type="checkbox"]')];
    const filter = boxes.find((box) => box.parentElement!.textContent!.trim() === 'filter')!;
    filter.click();
    await settle(composer);
    await look.updateComplete;
    expect(list.hasAttribute('filter')).to.equal(true);
    const out = partOf(composer, 'rg-compose-out') as HTMLElement & { updateComplete: Promise<unknown> };
    await out.updateComplete;
    partOf<HTMLDetailsElement>(out, 'details').open = true;
    await waitUntil(() => partOf<HTMLTextAreaElement>(out, '#source').value, 'the source is written');
    expect(partOf<HTMLTextAreaElement>(out, '#source').value).to.contain(
      '#rg-project-list&amp;exact&amp;filter',
    );
  });

  it('changes its language', async () => {
    composer = await open();
    partOf(composer, 'header button').click();
    await composer.updateComplete;
    expect(partOf(composer, 'h1').textContent).to.equal('From list to finished page');
  });

  it('is accessible', async () => {
    composer = await open();
    await paste(composer, { 'text/html': clipboards.page(LISTS) });
    await expect(composer).to.be.accessible();
  });
});
