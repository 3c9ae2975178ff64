/** The rules of the house, checked on the compiled classes; {@code wrong} holds one small breach of each. */
package org.religionscongress.concord.architecture;
