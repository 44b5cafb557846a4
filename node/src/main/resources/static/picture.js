// Draws the pictures of a page from the options that stand in it. Loaded by symbolon.js where there are any.
const library = '/_static/echarts/6.0.0/dist/echarts.min.js';

const loaded = () => window.echarts ? Promise.resolve() : new Promise((done, failed) => {
  const script = document.createElement('script');
  script.src = library;
  script.onload = done;
  script.onerror = failed;
  document.head.append(script);
});

// Names of tokens become the colours that hold now: light, dark or print.
const coloured = (value, style) => {
  if (typeof value === 'string') {
    return value.startsWith('--sy-') ? style.getPropertyValue(value).trim() : value;
  }
  if (Array.isArray(value)) return value.map(item => coloured(item, style));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, coloured(item, style)]));
  }
  return value;
};

const base = style => ({
  animation: false,
  textStyle: { color: style.getPropertyValue('--sy-ink').trim(), fontFamily: style.getPropertyValue('--sy-font').trim() },
});

const tooltip = style => ({
  renderMode: 'richText',
  confine: true,
  backgroundColor: style.getPropertyValue('--sy-paper').trim(),
  borderColor: style.getPropertyValue('--sy-edge').trim(),
  textStyle: { color: style.getPropertyValue('--sy-ink').trim(), width: 320, overflow: 'break', fontSize: 13 },
  formatter: item => item.data && item.data.say ? item.data.say : `${item.name}: ${[].concat(item.value).join(', ')}`,
});

const draw = figure => {
  const plot = figure.querySelector('.sy-picture-plot');
  figure.hidden = false;
  plot.style.blockSize = `${figure.dataset.height}px`;
  // A picture with many columns keeps their width; its place scrolls.
  plot.style.minInlineSize = `${Math.min(Number(figure.dataset.width), Number(figure.dataset.width) * 0.6)}px`;
  const chart = window.echarts.init(plot, null, { renderer: 'svg' });
  const paint = () => {
    const style = getComputedStyle(document.documentElement);
    const option = coloured(JSON.parse(figure.dataset.option), style);
    chart.setOption({ ...base(style), ...option, tooltip: { ...tooltip(style), ...option.tooltip } }, true);
  };
  paint();
  chart.on('click', item => {
    if (item.data && item.data.href) window.location.assign(item.data.href);
  });
  new ResizeObserver(() => chart.resize()).observe(plot);
  window.matchMedia('print').addEventListener('change', () => { paint(); chart.resize(); });
  new MutationObserver(paint).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
};

loaded().then(() => document.querySelectorAll('[data-picture]').forEach(draw));
