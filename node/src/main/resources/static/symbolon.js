// One small file for all pages.
// 1. Filters stand open where there is room.
if (window.matchMedia('(min-width: 48rem)').matches) {
  document.querySelectorAll('details[data-open-wide]').forEach(filter => { filter.open = true; });
}

// 2. Quick exit: the button, or Escape three times. The page is emptied first, and leaves no way back.
const leave = address => {
  document.body.replaceChildren();
  window.location.replace(address);
};
let escapes = 0;
document.addEventListener('keydown', event => {
  escapes = event.key === 'Escape' ? escapes + 1 : 0;
  if (escapes === 3) leave('about:blank');
});
document.querySelectorAll('.sy-exit').forEach(button => button.addEventListener('click', event => {
  event.preventDefault();
  leave(button.href);
}));
