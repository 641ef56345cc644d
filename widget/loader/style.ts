/**
 * The button's look. `all: initial !important` inside a shadow root wins over every rule of the page, important ones too;
 * only custom properties and the direction of writing come through. Fixed in place, it never moves the page. The words are
 * in the system's own colours, so that they can be read whatever the clinic's colour is.
 */
export const STYLE = [
  ':host{all:initial!important;position:fixed!important;z-index:var(--clinic-faq-z,9999)!important;bottom:var(--clinic-faq-inset,20px)!important;inset-inline-end:var(--clinic-faq-inset,20px)!important;transform:translateY(var(--lift,0))!important}',
  ':host([left]){inset-inline:var(--clinic-faq-inset,20px) auto!important}',
  'div{direction:ltr;color-scheme:var(--clinic-faq-color-scheme,light dark);font:600 16px/1.4 var(--clinic-faq-font,system-ui,sans-serif)}',
  'button,p{font:inherit;margin:12px 0 0;padding:14px 20px;border:2px solid var(--clinic-faq-accent,#1f6f6b);border-radius:28px;background:Canvas;color:CanvasText;box-shadow:0 4px 16px #0004}',
  'button{cursor:pointer}',
  ':focus-visible{outline:3px solid;outline-offset:3px}',
  'p{max-width:250px}',
  'a{display:block;padding:10px 0;color:inherit}',
  '[hidden],b{display:none}',
  // Where there is room for a sign only, the words stay for screen readers; after trouble they are shown.
  '@media(max-width:640px){button:first-child{width:56px;height:56px;padding:0;font-size:26px}button:first-child b{display:inline}button:first-child span{position:absolute;clip-path:inset(50%)}}',
  '@media print{div{display:none}}',
].join('');
