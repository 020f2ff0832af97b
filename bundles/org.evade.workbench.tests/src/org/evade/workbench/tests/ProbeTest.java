package org.evade.workbench.tests;
import org.junit.jupiter.api.Test;
import org.eclipse.swt.widgets.*;
import org.eclipse.swt.SWT;
import static org.evade.workbench.tests.Hands.*;
class ProbeTest {
	static void say(String at) {
		onUi(() -> {
			Tree tree = Walk.inside(Walk.window().getShell(), Tree.class).get(0);
			Display d = Display.getCurrent();
			System.out.println(at + " tree " + tree.getForeground() + " on " + tree.getBackground() + " list fg " + d.getSystemColor(SWT.COLOR_LIST_FOREGROUND) + " widget fg " + d.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND)+ " info " + d.getSystemColor(SWT.COLOR_INFO_BACKGROUND) + d.getSystemColor(SWT.COLOR_INFO_FOREGROUND) + " dark " + Display.isSystemDarkTheme());
		});
	}
	static void set(boolean dark) {
		onUi(() -> org.eclipse.ui.PlatformUI.getWorkbench().getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_" + (dark ? "dark" : "default"), true));
	}
	static void low(String at) {
		onUi(() -> {
			for (Control c : Walk.inside(Walk.window().getShell(), Control.class)) {
				double x = Colours.contrast(c.getForeground().getRGB(), c.getBackground().getRGB());
				if (x < 4.5 && c.isVisible()) System.out.println(at + " " + c.getClass().getName() + " " + c.getForeground() + " on " + c.getBackground() + " parent " + c.getParent() + " " + c.getBounds());
			}
		});
	}
	@Test void probe() {
		onUi(() -> { var i = org.eclipse.ui.PlatformUI.getWorkbench().getIntroManager(); i.closeIntro(i.getIntro()); });
		CorpusFolder f = CorpusFolder.copy();
		new Walk(f).text("dai/claims-crd.evade", "claim crd-drug-resistance"); 
		pause(3000);
		set(true); pause(900); settle(); low("dark");
		Picture.take("probe-1");
		set(false); pause(900); settle(); low("light");
		Picture.take("probe-2");
		onUi(() -> { org.eclipse.ui.PlatformUI.getWorkbench().getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class).applyStyles(Walk.window().getShell(), true); }); settle(); low("applied");
		set(false); pause(900); settle(); low("twice");
		Picture.take("probe-3");
	}
}
