import { expect, test, type Browser } from '@playwright/test';
import { withoutViolations } from './accessible';
import {
  acceptInvitation,
  answerRecommendation,
  claimDone,
  heading,
  inviteToLeadToo,
  logWhatIsDue,
  planIt,
  recommend,
  replyTo,
  reportOnIt,
  statuses,
  submitFindingOfThisAct,
} from './case-pages';
import { aPdf } from './a-pdf';
import { pageOf } from './signed-in';
import { takeInDialog, takeInForm } from './taking';

/** The office and the institution work in Ukrainian, the other body in English. */
const peopleAtWork = async (browser: Browser) => ({
  officer: await pageOf(browser, 'officer', { locale: 'uk-UA' }),
  lead: await pageOf(browser, 'lead', { locale: 'uk-UA' }),
  partner: await pageOf(browser, 'partner', { locale: 'en-GB' }),
  respondent: await pageOf(browser, 'respondent', { locale: 'uk-UA' }),
  visitor: await (await browser.newContext({ locale: 'en-GB' })).newPage(),
});

test('two bodies and an institution play a case from the plan to the verified closure', async ({ browser }) => {
  test.slow();
  const { officer, lead, partner, respondent, visitor } = await peopleAtWork(browser);
  const word = `Лелеки${Math.random().toString(36).slice(2, 8)}`;
  const title = `Журнал затриманих із прогалинами, ${word}`;
  const reply = 'Журнал доповнено того самого тижня.';
  const proof = aPdf('журнали.pdf');
  let [act, finding, recommendation] = ['', '', ''];

  await test.step('the office logs what was due next, and the other body takes part', async () => {
    act = await logWhatIsDue(lead, `Спільний візит, ${word}`);
    await inviteToLeadToo(lead, 'Ви були там торік.');
    await acceptInvitation(partner, act);
  });

  await test.step('its officer submits a finding of the act, which both lead', async () => {
    await officer.goto(act);
    finding = await submitFindingOfThisAct(officer, title);
    await lead.goto(finding);
    await inviteToLeadToo(lead, 'Розгляньмо разом.');
    await acceptInvitation(partner, finding);
  });

  await test.step('both review it, and the institution is asked', async () => {
    await takeInDialog(partner, 'Begin the review');
    await lead.reload();
    await takeInDialog(lead, 'Оцінити', (dialog) =>
      dialog.getByLabel('Результат підтвердження').selectOption('Підтверджено'),
    );
    expect((await respondent.request.get(`/api/v1${new URL(finding).pathname}`)).status()).toBe(404);
    await takeInDialog(lead, 'Надіслати для відповіді');
    await replyTo(respondent, finding, reply);
  });

  await test.step('the other body signs and finalises what the office assessed, and the office publishes it', async () => {
    await partner.reload();
    await takeInDialog(partner, 'Sign');
    await takeInDialog(partner, 'Finalise');
    await lead.reload();
    await takeInDialog(lead, 'Оприлюднити');
    await withoutViolations(lead);
  });

  await test.step('what is recommended is accepted, planned, reported on and claimed', async () => {
    recommendation = await recommend(lead, 'Записувати годину затримання одразу.');
    await respondent.goto(recommendation);
    await answerRecommendation(respondent);
    await planIt(respondent);
    await reportOnIt(respondent);
    await claimDone(respondent, proof);
    await withoutViolations(respondent);
  });

  await test.step('the finding stays open until the claim is verified', async () => {
    await lead.goto(finding);
    await expect(lead.getByRole('main').getByRole('button', { name: 'Закрити', exact: true })).toBeHidden();
    await lead.goto(recommendation);
    await takeInForm(lead, 'Підтвердити виконання', 'Підтвердити', async (form) => {
      await expect(form.getByRole('link', { name: proof.name })).toBeVisible();
      await form.getByLabel('Що перевірено і що це показує').fill('У 40 із 40 записів година є.');
    });
    await expect(statuses(lead)).toContainText('Закрито: виконано');
    await lead.goto(finding);
    await takeInDialog(lead, 'Закрити');
    await expect(statuses(lead)).toContainText('Закрито');
  });

  await test.step('a visitor reads it all, the reply beside it and what came of it', async () => {
    await visitor.goto(finding);
    await expect(heading(visitor, title)).toBeVisible();
    await expect(visitor.getByRole('region', { name: 'Replies of the institutions' })).toContainText(reply);
    await expect(visitor.getByRole('region', { name: 'Recommendations' })).toContainText('Closed: implemented');
    await visitor.goto(recommendation);
    await expect(visitor.getByRole('main')).toContainText('У 40 із 40 записів година є.');
  });
  await Promise.all([officer, lead, partner, respondent, visitor].map((page) => page.context().close()));
});
