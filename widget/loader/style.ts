/**
 * The button's look. `all: initial !important` inside a shadow root wins over every rule of the page, important ones too;
 * only custom properties and the direction of writing come through. Fixed in place, it never moves the page.
 */
export const STYLE = [
  ':host{all:initial!important;position:fixed!important;z-index:var(--clinic-faq-z,9999)!important;bottom:var(--clinic-faq-inset,20px)!important;inset-inline-end:var(--clinic-faq-inset,20px)!important;transform:translateY(var(--lift,0))!important;color-scheme:var(--clinic-faq-color-scheme,light dark)!important;font:500 16px/1.4 var(--clinic-faq-font,system-ui,sans-serif)!important}',
  ':host([left]){inset-inline:var(--clinic-faq-inset,20px) auto!important}',
  ':host([gone]){display:none!important}',
  'div{direction:ltr}',
  'button{font:inherit;cursor:pointer;display:flex;align-items:center;gap:10px;min-height:52px;padding:0 20px 0 16px;border:2px solid #fff;border-radius:28px;background:var(--b,#1f6f6b);color:var(--t);box-shadow:0 4px 16px #0a191e4d}',
  ':focus-visible{outline:3px solid var(--b,#1f6f6b);outline-offset:3px}',
  'svg{width:24px;fill:none;stroke:currentColor;stroke-width:2}',
  'p{max-width:260px;margin:0 0 12px;padding:16px;border:1px solid;border-radius:14px;background:Canvas;color:CanvasText}',
  'a{display:block;padding:10px 0;color:inherit}',
  // Words stay for screen readers where there is room for the icon only; after trouble they are needed.
  '@media(max-width:640px){button{width:56px;min-height:56px;padding:0;justify-content:center}span{position:absolute;clip-path:inset(50%)}p~button{width:auto;padding:0 20px}p~button span{position:static;clip-path:none}}',
  '@media print{:host{display:none!important}}',
].join('');
