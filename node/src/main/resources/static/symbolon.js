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

// 3. Print, and the address of what is seen.
document.querySelectorAll('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));
document.querySelectorAll('[data-copy-address]').forEach(button => button.addEventListener('click', () => {
  navigator.clipboard.writeText(window.location.href).then(() => {
    button.parentElement.querySelectorAll('[data-copied]').forEach(said => { said.hidden = false; });
  });
}));

// 4. What is wrong with a form is read first.
const first = document.querySelector('[data-focus]');
if (first) first.focus();

// 5. A menu closes when one goes elsewhere, or by Escape.
const menus = [...document.querySelectorAll('details[data-menu]')];
document.addEventListener('click', event => {
  menus.filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; });
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  menus.filter(menu => menu.open).forEach(menu => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});

// 6. A file on its way says so.
document.querySelectorAll('form[data-upload]').forEach(form => form.addEventListener('submit', () => {
  form.querySelectorAll('[data-upload-progress]').forEach(work => { work.hidden = false; });
}));

// 7. Pictures need a library of their own.
if (document.querySelector('[data-picture]')) import('/picture.js');
