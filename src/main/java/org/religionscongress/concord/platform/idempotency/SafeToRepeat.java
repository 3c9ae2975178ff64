package org.religionscongress.concord.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A JAX-RS method that does its act once for one {@code Idempotency-Key} of one person: the answer is kept in the act's
 * own transaction, and a repeat is given that answer again, but for its secret ({@link HoldsSecret}). Answers are kept for
 * the time that {@code concord.idempotency.lifetime} says.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SafeToRepeat {}
