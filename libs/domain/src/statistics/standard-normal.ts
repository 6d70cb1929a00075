/** 97.5 % quantile of the standard normal distribution: how many standard errors a two-sided 95 % interval reaches. */
export const Z = 1.959963984540054;
