// Looks things up in the index of this site: see SearchIndex for its files. Each is loaded as a script when it is first
// needed, since a page that was opened from a folder may load nothing else.
(() => {
  'use strict';

  const PAGE = 20;
  const FACET = 15;
  const KEY = 2;
  const WEIGHTS = { a: 9, b: 6, c: 3, d: 1 };
  const self = document.currentScript;
  const at = (id) => document.getElementById(id);
  const box = at('search');
  const field = at('query');
  const list = at('found');
  const more = at('more');
  const status = at('status');
  const facets = at('facets');

  // Files: each is asked for once.
  const waiting = new Map();
  const files = new Map();
  window.variorumIndex = (name, data) => waiting.get(name)?.(data);
  const file = (name) => {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        waiting.set(name, resolve);
        script.src = `${self.dataset.index}${name}.js`;
        script.onerror = () => {
          files.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return files.get(name);
  };

  // Words, as Terms cuts them.
  const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
  const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');
  const FIRST = new RegExp(`^[${UNSPACED}]`, 'u');
  const terms = (text) => {
    const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC');
    const found = [];
    for (const run of plain.match(RUN) ?? []) {
      const characters = Array.from(run);
      if (!FIRST.test(run) || characters.length === 1) {
        found.push(run);
      } else {
        for (let i = 0; i + 1 < characters.length; i++) found.push(characters[i] + characters[i + 1]);
      }
    }
    return [...new Set(found)];
  };

  const fileOf = (key, count) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash >>> 0) & (count - 1);
  };

  // How many letters must be changed, left out, put in or exchanged with their neighbour; more than the most is not counted.
  const distance = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  };
  const tolerated = (word) => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

  // How well a word of the index fits one that was typed: 1 if it is the same, 0 if it does not.
  const fit = (term, word) => {
    if (term === word) return 1;
    if (word.length >= KEY && term.startsWith(word)) return 0.5 + 0.4 * (word.length / term.length);
    const most = tolerated(word);
    const steps = most === 0 ? 1 : distance(term, word, most);
    return steps > most ? 0 : steps === 1 ? 0.45 : 0.25;
  };

  const numbers = (text, each) => {
    let number = 0;
    for (const [, step, letter] of text.matchAll(/(\d+)([a-z])/g)) {
      number += Number(step);
      each(number, letter);
    }
  };

  // The entries that a word finds, each with what it counts.
  const lookUp = async (word, contents) => {
    const words = await file(`words-${fileOf(word.slice(0, KEY), contents.words)}`);
    const fits = new Map();
    const take = (from, term) => {
      const how = fit(term, word);
      if (how > 0) fits.set(term, [how, from[term]]);
    };
    Object.keys(words).forEach((term) => take(words, term));
    if (![...fits.values()].some(([how]) => how > 0.45) && tolerated(word) > 0) {
      const ends = await file(`ends-${fileOf(word.slice(-KEY), contents.ends)}`);
      await Promise.all(ends.filter((term) => fit(term, word) > 0).map(async (term) => {
        take(await file(`words-${fileOf(term.slice(0, KEY), contents.words)}`), term);
      }));
    }
    const total = contents.sizes.reduce((sum, size) => sum + size, 0);
    const scores = new Map();
    for (const [how, postings] of fits.values()) {
      const found = [];
      numbers(postings, (number, letter) => found.push([number, WEIGHTS[letter]]));
      const rare = Math.log(1 + total / found.length);
      for (const [number, weight] of found) {
        scores.set(number, Math.max(scores.get(number) ?? 0, how * weight * rare));
      }
    }
    return scores;
  };

  // What was typed and chosen.
  const chosen = new Map();
  const query = () => field.value.trim();

  // The entries that are found, the best first; where nothing was typed, all that was chosen, the newest first.
  const find = async (contents) => {
    const words = terms(query());
    const scores = new Map();
    const hits = new Map();
    const finds = await Promise.all(words.map((word) => lookUp(word, contents)));
    // Of a word that is nearly everywhere the index has not all entries: whether one has it says nothing.
    const telling = finds.filter((found) => found.size < contents.most);
    for (const found of finds) {
      found.forEach((score, number) => scores.set(number, (scores.get(number) ?? 0) + score));
    }
    for (const found of telling) {
      found.forEach((score, number) => hits.set(number, (hits.get(number) ?? 0) + 1));
    }
    if (telling.length > 0) {
      scores.forEach((score, number) => scores.set(number, score * ((hits.get(number) ?? 0) / telling.length) ** 2));
    }
    const allowed = await Promise.all([...chosen].filter(([, values]) => values.size > 0).map(async ([facet, values]) => {
      const all = await file(`facet-${facet}`);
      const of = new Set();
      values.forEach((value) => numbers(all[value] ?? '', (number) => of.add(number)));
      return of;
    }));
    const all = words.length > 0 ? [...scores.keys()].filter((number) => scores.get(number) > 0) : [...(allowed[0] ?? [])];
    return all
      .filter((number) => allowed.every((of) => of.has(number)))
      .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a);
  };

  const make = (name, text, kind) => {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  const entry = async (number, contents) => {
    const kinds = contents.sizes.length;
    const place = Math.floor(number / kinds);
    const block = await file(`found-${number % kinds}-${Math.floor(place / contents.block)}`);
    return block[place % contents.block];
  };

  const shown = (found) => {
    const item = make('li');
    const link = make('a');
    link.href = self.dataset.root + found.path;
    link.append(make('bdi', found.title));
    const about = make('p', '', 'meta');
    found.about.forEach((part, i) => about.append(i > 0 ? ' · ' : '', make('bdi', part)));
    if (found.chip) about.append(' ', make('span', found.chip[1], `chip tone-${found.chip[0]}`));
    const title = make('p');
    title.append(link);
    item.append(title, about);
    if (found.text) {
      const text = make('p', found.text);
      text.dir = 'auto';
      item.append(text);
    }
    return item;
  };

  // A search that is overtaken by the next one shows nothing.
  let turn = 0;
  let found = [];
  let contents;

  const show = async (from) => {
    const mine = turn;
    const page = found.slice(from, from + PAGE);
    const entries = await Promise.all(page.map((number) => entry(number, contents)));
    if (mine !== turn) return;
    const items = entries.map(shown);
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    if (from > 0) items[0]?.querySelector('a').focus();
    more.hidden = found.length <= from + PAGE;
  };

  const narrowed = async (facet, values) => {
    const mine = turn;
    const known = await file(`facet-${facet}`);
    const among = query() ? new Set(found) : undefined;
    const here = chosen.get(facet) ?? new Set();
    const counts = Object.entries(known).map(([value, postings]) => {
      let count = 0;
      numbers(postings, (number) => { if (!among || among.has(number)) count++; });
      return [value, count];
    });
    if (mine !== turn) return;
    values.replaceChildren(...counts
      .filter(([value, count]) => count > 0 || here.has(value))
      .sort((a, b) => here.has(b[0]) - here.has(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, Math.max(FACET, here.size))
      .map(([value, count]) => {
        const item = make('li');
        const label = make('label');
        const input = make('input');
        input.type = 'checkbox';
        input.checked = here.has(value);
        input.addEventListener('change', () => {
          if (input.checked) here.add(value);
          else here.delete(value);
          chosen.set(facet, here);
          search();
        });
        label.append(input, ' ', make('bdi', value), ` (${count})`);
        item.append(label);
        return item;
      }));
  };

  const openFacets = () => facets.querySelectorAll('details[open]');

  const search = async () => {
    const mine = ++turn;
    try {
      contents = await file('index');
      const all = await find(contents);
      if (mine !== turn) return;
      found = all;
      remember();
      const isAsked = query() !== '' || [...chosen.values()].some((values) => values.size > 0);
      status.textContent = !isAsked ? '' : all.length > 0 ? `${box.dataset.found} ${all.length}` : box.dataset.nothing;
      facets.hidden = false;
      await show(0);
      openFacets().forEach((details) => narrowed(details.dataset.facet, details.querySelector('ul')));
    } catch {
      if (mine === turn) status.textContent = box.dataset.missing;
    }
  };

  // The address tells what was searched, so that it can be passed on; a page from a folder may not change its own.
  const remember = () => {
    const told = new URLSearchParams();
    if (query()) told.set('q', query());
    chosen.forEach((values, facet) => values.forEach((value) => told.append(facet, value)));
    try {
      history.replaceState(null, '', `${location.pathname}${String(told) && `?${told}`}`);
    } catch { /* then it stays as it is */ }
  };

  const asked = new URLSearchParams(location.search);
  const recall = (known) => {
    Object.keys(known).forEach((facet) => {
      if (asked.has(facet)) chosen.set(facet, new Set(asked.getAll(facet)));
    });
  };

  const offer = (known) => Object.entries(known).forEach(([facet, label]) => {
    const details = make('details');
    const values = make('ul');
    details.dataset.facet = facet;
    details.open = chosen.has(facet);
    details.append(make('summary', label), values);
    details.addEventListener('toggle', () => { if (details.open) narrowed(facet, values); });
    facets.append(details);
  });

  let pause;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, 60);
  });
  more.addEventListener('click', () => show(list.children.length));
  document.addEventListener('keydown', (event) => {
    const stops = [field, ...list.querySelectorAll('a')];
    const here = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && here >= 0 && stops[here + step]) {
      event.preventDefault();
      stops[here + step].focus();
    } else if (event.key === '/' && document.activeElement === document.body) {
      event.preventDefault();
      field.focus();
    } else if (event.key === 'Escape' && here > 0) {
      field.focus();
    }
  });

  // From here on somebody may type, also before the index is there.
  field.value = asked.get('q') ?? '';
  box.hidden = false;
  file('index').then((all) => {
    recall(all.facets);
    offer(all.facets);
    search();
  }).catch(() => { status.textContent = box.dataset.missing; });
})();
