/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output whose reader may have seen enough, as in {@code evade rules | head}: that is no failure. */
final class ClosedPipe extends FilterOutputStream {
	private boolean closed;

	ClosedPipe(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (closed)
			return;
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			String reason = String.valueOf(e.getMessage());
			closed = reason.contains("Broken pipe") || reason.contains("pipe is being closed");
			if (!closed)
				throw e;
		}
	}
}
