// Loads the page again when it has changed, and shows at its top what is wrong with the content.
(() => {
  'use strict';
  let number = new URL(document.currentScript.src).searchParams.get('number');
  const page = location.pathname;
  let source;

  const report = (text) => {
    let box = document.getElementById('variorum-report');
    if (!text) {
      box?.remove();
      return;
    }
    if (!box) {
      box = document.createElement('pre');
      box.id = 'variorum-report';
      box.setAttribute('role', 'status');
      const style = {
        margin: '0', padding: '1rem', maxHeight: '50vh', overflow: 'auto', whiteSpace: 'pre-wrap',
        background: '#fff4e5', color: '#1a1a1a', borderBottom: '3px solid #b45309', font: '14px/1.4 monospace',
      };
      Object.assign(box.style, style);
      document.body.prepend(box);
    }
    box.textContent = text;
  };

  const listen = () => {
    source = new EventSource(`/_variorum/events?number=${number}&page=${encodeURIComponent(page)}`);
    source.addEventListener('reload', () => location.reload());
    source.addEventListener('number', (event) => { number = event.data; });
    source.addEventListener('report', (event) => report(event.data));
  };

  // A tab that nobody sees holds no connection: browsers have few for one host.
  document.addEventListener('visibilitychange', () => {
    source?.close();
    if (!document.hidden) {
      listen();
    }
  });
  addEventListener('DOMContentLoaded', () => { if (!document.hidden) listen(); });
})();
