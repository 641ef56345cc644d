import { ClinicFaq } from './clinic-faq.ts';

// The page may have loaded the panel twice, or a failed load may have been tried again under another address.
if (!customElements.get('clinic-faq')) customElements.define('clinic-faq', ClinicFaq);

export { mount } from './mount.ts';
