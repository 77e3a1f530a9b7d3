/**
 * Decision problems from files of any of the formats, their answers, and both as text for programs; entry types {@link
 * org.bridgehead.data.problem.ProblemReader}, {@link org.bridgehead.data.problem.Solver} and {@link
 * org.bridgehead.data.problem.AnswerJson}.
 */
@NullMarked
package org.bridgehead.data.problem;

import org.jspecify.annotations.NullMarked;
