/** What a first conversation does not need, in a file of its own: messages to staff, coming back to them, printing. */
export { HandoffController } from './controllers/handoff.ts';
export { ReturningController } from './controllers/returning.ts';
export { codeView } from './elements/code-view.ts';
export { messageForm } from './elements/message-form.ts';
export { messageSent } from './elements/message-sent.ts';
export { printView } from './elements/print-view.ts';
export { printOnly } from './print.ts';
